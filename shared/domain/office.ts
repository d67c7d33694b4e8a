/** Who works in an office, and what an office is. */
export type Role = 'clerk' | 'reviewer' | 'admin' | 'receiver';

export type Level = 'county' | 'city' | 'province';

export interface Session {
  userId: string;
  login: string;
  name: string;
  role: Role;
}

export interface Office {
  unitId: string;
  name: string;
  level: Level;
  /**
   * Six-digit division code of the office's area (two or four significant digits padded with zeros
   * for province and city).
   */
  division: string;
  divisionName: string;
  fingerprint: string;
}

/**
 * Level that a six-digit division code stands for (GB/T 2260: trailing pairs of zeros belong to the
 * upper level).
 */
export function levelOf(division: string): Level {
  if (division.endsWith('0000')) return 'province';
  return division.endsWith('00') ? 'city' : 'county';
}
