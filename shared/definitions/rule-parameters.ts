/**
 * How a level's exam is passed: all subjects within so many consecutive years; how many years the
 * result then holds, null for ever.
 */
export interface ExamRule {
  subjects: readonly string[];
  years: number;
  validYears: number | null;
}

/**
 * How two records are told to be one (疑似重复): points for what they have in common, and how many
 * together are enough to be asked about; of people a same name alone is not, of bodies it is.
 */
export interface DuplicatePoints {
  name: number;
  bodyName: number;
  /** A name that is one character off. */
  nameNear: number;
  phone: number;
  birth: number;
  station: number;
  /** An id number or credit code that is one character off. */
  numberNear: number;
  /** The area of a body's credit code. */
  area: number;
  enough: number;
}

/**
 * Parameters (参数) by which the rules go. A definition set gives them; an office may set its own on
 * top. What the shipped set says are defaults of ours, no regulation sets them.
 */
export interface RuleParameters {
  /**
   * Change against last quarter that asks for a note, in percent, and the base from which it is
   * looked at.
   */
  changePercent: number;
  changeBase: number;
  /**
   * A figure that may stand in the wrong unit (元 for 万元, a fraction for percent): from how many
   * times last quarter's or the others' on money and rates are asked about, and counts, which are
   * only held against figures from a base on; how many others there have to be, and how many times
   * beyond all of them it has to lie.
   */
  scaleTimes: number;
  scaleCountTimes: number;
  scaleCountBase: number;
  scaleOthers: number;
  scaleBeyond: number;
  /**
   * By how many an institution's staff figure may differ from the people in post whose employer it
   * is.
   */
  staffGap: number;
  /**
   * Who works full time (专职): whom that is entered of, or also whoever nothing is entered of.
   */
  fullTime: 'entered' | 'unlessPart';
  /**
   * Whether 六有 counts until its checklist is to be renewed, or on and on.
   */
  sixHavesTerm: 'untilDue' | 'always';
  /** Days before a registration ends when it begins to be shown. */
  expiryDays: number;
  /**
   * Majors that make a graduate 专业人才 without a certificate: social work and what the indicators'
   * explanation calls related.
   */
  relatedMajors: readonly string[];
  /**
   * Registration (登记): years it lasts, its last months in which it is renewed, years after the
   * certificate in which it is first applied for.
   */
  registrationYears: number;
  renewalMonths: number;
  firstRegistrationYears: number;
  /**
   * Hours of continuing education that each level asks for in a registration period, and what a
   * completed degree counts (once).
   */
  trainingHours: Readonly<Record<'assistant' | 'worker' | 'senior', number>>;
  degreeHours: number;
  exams: Readonly<Record<'assistant' | 'worker' | 'senior', ExamRule>>;
  /** Ages of people in post that are looked at twice. */
  leastAge: number;
  mostAge: number;
  /**
   * What a supervisor (督导) has at least: a level, and years of practice. MZ/T 166 sets no ranks;
   * ours: 社会工作师 and five years.
   */
  supervisorLevel: 'none' | 'assistant' | 'worker' | 'senior';
  supervisorYears: number;
  /** Years after leaving for which a person's data are kept. */
  retentionYears: number;
  /**
   * Years of a purchase contract from which a ground is asked, and those that it may last at most
   * (102号令第二十四条).
   */
  termYears: number;
  mostTermYears: number;
  /** Months of a contract from which an interim evaluation belongs to its way. */
  interimMonths: number;
  /**
   * Years for which a contractor that failed is barred (次年不得参与), and how they are counted: whole
   * calendar years that follow the decision, or years from the day of the decision.
   */
  barYears: number;
  barTerm: 'calendarYears' | 'fromDecision';
  /**
   * Whether a quarter counts for what a project was to reach once its return is due, or on the day
   * after it has ended.
   */
  behindFrom: 'due' | 'ended';
  /** Days ahead of which the desk reminds of payments, rectifications and ends of contracts. */
  dueDays: number;
  /** Days for which the desk goes on reminding: of a rectification, of a return that nobody began. */
  rectifyDays: number;
  returnAskedDays: number;
  /**
   * Organisations of a linkage (联动组织数) of which no number is written: those that are named, or none.
   */
  linkageOrganisations: 'namedToo' | 'written';
  /** Whether charity resources (链接资源) count that no linkage names. */
  resourcesAlone: 'count' | 'linkedOnly';
  duplicates: DuplicatePoints;
}
