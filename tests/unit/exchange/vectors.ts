import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../fixtures/sm2-sm3-sm4/', import.meta.url));

/** A file of the vectors made with OpenSSL. */
export const vector = (path: string): Buffer => readFileSync(root + path);
export const vectorText = (path: string): string => vector(path).toString('utf8');
export const vectorNames = (folder: string): string[] => readdirSync(root + folder).sort();
export const vectorPath = (path: string): string => root + path;
