// Draws the program's icon: a house (站) that stands on an open book (台账), white on the product's
// teal. Run it after a change:
//   node build/icons/draw.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, crc32 } from 'node:zlib';

type Point = [x: number, y: number];

const TEAL = [11, 90, 94];
const WHITE = [255, 255, 255];
// A square of 100 by 100; every shape is a polygon.
const house: Point[] = [
  [50, 16],
  [80, 41],
  [72, 41],
  [72, 62],
  [50, 67],
  [28, 62],
  [28, 41],
  [20, 41],
];
const door: Point[] = [
  [44, 48],
  [56, 48],
  [56, 66],
  [50, 67],
  [44, 66],
];
const book: Point[][] = [
  [
    [18, 66],
    [48, 73],
    [48, 86],
    [18, 79],
  ],
  [
    [82, 66],
    [52, 73],
    [52, 86],
    [82, 79],
  ],
];

function within(polygon: Point[], x: number, y: number): boolean {
  let inside = false;
  polygon.forEach(([x1, y1], at) => {
    const [x2, y2] = polygon[(at + 1) % polygon.length] ?? [0, 0];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

/** Whether a point lies in the square with rounded corners. */
function onPlate(x: number, y: number): boolean {
  const radius = 20;
  const far = (value: number): number => Math.max(radius - value, value - (100 - radius), 0);
  return Math.hypot(far(x), far(y)) <= radius;
}

const colourAt = (x: number, y: number): number[] | null => {
  if (!onPlate(x, y)) return null;
  return (within(house, x, y) && !within(door, x, y)) || book.some((page) => within(page, x, y))
    ? WHITE
    : TEAL;
};

const SAMPLES = 4;

/** Pixels with each edge smoothed by 4 × 4 samples, one filter byte before each line. */
function pixels(size: number): Buffer {
  const bytes = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const sum = [0, 0, 0, 0];
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
        const x = ((column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size) * 100;
        const y = ((row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size) * 100;
        const colour = colourAt(x, y);
        if (colour) [...colour, 1].forEach((part, at) => (sum[at] = (sum[at] ?? 0) + part));
      }
      const [red = 0, green = 0, blue = 0, hits = 0] = sum;
      const at = row * (size * 4 + 1) + 1 + column * 4;
      if (hits > 0)
        bytes.set(
          [red / hits, green / hits, blue / hits, (hits / (SAMPLES * SAMPLES)) * 255].map(
            Math.round,
          ),
          at,
        );
    }
  }
  return bytes;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** PNG (ISO/IEC 15948), 8 bits, RGBA. */
function png(size: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels(size), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Windows icon that holds PNG images. */
function ico(images: [size: number, image: Buffer][]): Buffer {
  const head = Buffer.alloc(6 + 16 * images.length);
  head.set([0, 0, 1, 0, images.length, 0]);
  let offset = head.length;
  images.forEach(([size, image], at) => {
    const entry = 6 + 16 * at;
    head.set([size % 256, size % 256, 0, 0, 1, 0, 32, 0], entry);
    head.writeUInt32LE(image.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += image.length;
  });
  return Buffer.concat([head, ...images.map(([, image]) => image)]);
}

const folder = import.meta.dirname;
for (const size of [16, 32, 48, 64, 128, 256, 512])
  writeFileSync(join(folder, `${size}x${size}.png`), png(size));
writeFileSync(join(folder, 'icon.ico'), ico([16, 32, 48, 256].map((size) => [size, png(size)])));
