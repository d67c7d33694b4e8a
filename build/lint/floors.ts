/**
 * The floors of each house, from the roof to the ground. An import runs down only: rooms of one
 * floor do not import each other. `.` stands for the files that lie in the folder itself. What a
 * lower room must know of an upper one is handed to it from the roof.
 */
export const floors: Record<string, readonly (readonly string[])[]> = {
  'electron/service': [
    ['.'],
    ['demo'],
    ['exchange'],
    // Workbooks of stations, further returns and the report are made of what a quarter holds.
    ['returns', 'station-books', 'report'],
    // A quarter's checks and desk ask what is due of projects and evaluations, and evaluations what
    // a project planned.
    ['quarter'],
    ['evaluation'],
    ['projects'],
    ['import'],
    ['nouns'],
    // What the register counts of people and places, for whatever asks it by name.
    ['register'],
    ['people', 'stations'],
    ['checklists'],
    ['records'],
    ['divisions', 'attachments', 'trust'],
    // What the office has set stands on what the definitions say.
    ['settings'],
    ['definitions'],
    ['security'],
    ['workbooks', 'documents', 'package-format'],
    ['files'],
    ['database'],
  ],
  renderer: [
    ['.'],
    ['frame'],
    ['screens'],
    // Papers that several screens print.
    ['records', 'papers'],
    ['forms'],
    ['components'],
    ['base'],
    ['api'],
  ],
  shared: [
    ['contract'],
    ['report'],
    ['print', 'package'],
    ['evaluation', 'rules', 'checklist', 'indicators'],
    ['definitions'],
    ['domain'],
    // A failure's code is one that has a text.
    ['.'],
    ['text'],
    ['codes'],
  ],
};

/** Rooms in which each folder is a flat of its own: a screen imports no other screen. */
const flats: ReadonlySet<string> = new Set(['renderer/screens']);

interface Place {
  house: string;
  room: string;
  /** The folder within the room, where that is a flat of its own. */
  flat: string | null;
}

/**
 * Where a file stands; null outside the houses that have floors. Files are named from the
 * repository's root.
 */
export function placeOf(file: string): Place | null {
  const house = Object.keys(floors).find((name) => file.startsWith(`${name}/`));
  if (house === undefined) return null;
  const [first = '', ...rest] = file.slice(house.length + 1).split('/');
  const known = floors[house]?.some((floor) => floor.includes(first)) ?? false;
  const room = rest.length > 0 || known ? first : '.';
  return { house, room, flat: flats.has(`${house}/${room}`) ? (rest[0] ?? null) : null };
}

const levelOf = ({ house, room }: Place): number =>
  (floors[house] ?? []).findIndex((floor) => floor.includes(room));

/**
 * The two rooms of an import that runs up or sideways, as `from → to`; null for one that may be.
 */
export function upward(file: string, imported: string): string | null {
  const from = placeOf(file);
  const to = placeOf(imported);
  if (!from || !to || from.house !== to.house) return null;
  const path = (place: Place): string => `${place.house}/${place.room}`;
  if (from.room === to.room)
    return from.flat === to.flat || to.flat === null
      ? null
      : `${path(from)}/${from.flat ?? ''} → ${path(to)}/${to.flat}`;
  const [high, low] = [levelOf(from), levelOf(to)];
  return high >= 0 && low > high ? null : `${path(from)} → ${path(to)}`;
}
