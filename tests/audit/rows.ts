/**
 * What the generator entered, as plain rows. The audit computes from these alone and never asks the
 * program for anything that it could have worked out.
 */
export interface Station {
  id: string;
  name: string;
  tier: 'centre' | 'station' | 'studio';
  /** Twelve digits. */
  division: string;
  opened: string;
  /** States since the opening, each from its day on; it begins in operation. */
  changes: { from: string; state: 'running' | 'paused' | 'closed' }[];
}

export interface Post {
  station: string;
  from: string;
  to: string | null;
  employment: 'full' | 'part' | null;
  role: string;
}

export interface Person {
  id: string;
  education: string;
  category: 'socialWork' | 'related' | 'other' | null;
  posts: Post[];
  /** Certificates by level, each from its day on. */
  certificates: { level: 'assistant' | 'worker' | 'senior'; from: string }[];
}

interface ChildWorker {
  kind: 'supervisor' | 'director';
  division: string;
  from: string;
  to: string | null;
}

/** Figures of a township or village for a year. */
interface PlaceFigures {
  division: string;
  year: number;
  inNeed: number | null;
  leftBehind: number | null;
}

/** Something that happened at a station on a day. */
interface Happened {
  station: string;
  date: string;
}

interface Project {
  id: string;
  stations: string[];
  /** In fen. */
  amount: number;
  funded: number[];
  received: number[];
  paid: number[];
  spent: number[];
  /** Plans by quarter in hundredths; results come from the statistics of its stations. */
  targets: { item: string; decimals: number; planned: Record<string, number> }[];
}

export interface County {
  division: string;
  /** Codes of townships in use, nine digits. */
  townships: Set<string>;
  /** Townships from 400 that the office says are due. */
  ticked: Set<string>;
  stations: Station[];
  people: Person[];
  childWorkers: ChildWorker[];
  places: PlaceFigures[];
  acceptances: (Happened & { met: boolean })[];
  supervisions: (Happened & { quarters: number })[];
  trainings: { person: string; date: string }[];
  linkages: (Happened & { organisations: number; volunteers: number; quarters: number })[];
  /** In fen. */
  resources: (Happened & { amount: number })[];
  protection: { division: string; opened: string }[];
  projects: Project[];
  /** Entered figures in their smallest unit: period, station, item. */
  figures: Map<string, Map<string, Map<string, number>>>;
}
