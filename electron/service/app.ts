import { join } from 'node:path';
import type {
  NameOf,
  OutputOf,
  ParsedInputOf,
  ProcedureName,
} from '../../shared/contract/procedures';
import { Refusal } from '../../shared/result';
import type { Office } from '../../shared/domain/office';
import type { UserRow } from '../../shared/contract/safety';
import type { AppState, sessionProcedures } from '../../shared/contract/session';
import type { Reader, Writer } from './database/context';
import { audited } from './database/audit';
import { noteChange, takeChanges } from './database/changes';
import { readOnly } from './database/reading';
import { inTransaction } from './database/records';
import { keepLog, moveLogWhenIdle } from './database/write-ahead';
import { makeDemo } from './demo/demo';
import type { OpenGate } from './demo/office';
import { handlers, type OfficeCall } from './handlers';
import type { Turn } from './queue';
import { createOffice, openOffice, type Surroundings } from './office';
import { localDay, periodAt } from '../../shared/codes/period';
import { withTables } from './definitions/tables';
import { sweepAttachments } from './attachments/sweep';
import { lookUpDivisions } from './records/division-handlers';
import { placeBackup, readBackup } from './security/backup';
import { keepPassword, keyByPassword, keyByRecoveryCode, wrapForPassword } from './security/login';
import { officeExists, readOfficeFile } from './security/office-file';
import { confirmRecovery, mustConfirm } from './security/recovery';
import { passwordChosen, standingOf } from './security/users';
import { changeOffice } from './office-change';
import { renewKey } from './trust/renewal';
import { stationRhythm } from './definitions/definitions';
import { offeredPeriods } from './definitions/offered-periods';
import { tierNames } from './settings/tier-names';

interface AppOptions extends Surroundings {
  /** How a demonstration opens its offices: the gate hands itself in. */
  openGate: OpenGate;
  dataRoot: string;
  progress: Reader['progress'];
}

/** What is answered without an office: login and set-up, and look-ups of divisions. */
type Before = {
  [N in keyof typeof sessionProcedures | keyof typeof lookUpDivisions]: (
    input: ParsedInputOf<N>,
  ) => OutputOf<N> | Promise<OutputOf<N>>;
};

const isOfficeCall = (name: ProcedureName): name is OfficeCall => Object.hasOwn(handlers, name);
const isBefore = (before: Before, name: ProcedureName): name is keyof Before =>
  Object.hasOwn(before, name);

/** A service with no, a locked or an open office: the state that login, lock and set-up change. */
export class App {
  /** The open office: what every handler may read from, and what one that writes is given. */
  private open: { reader: Reader; writer: Writer } | null = null;
  private folder: string;
  private period = '';

  constructor(private readonly options: AppOptions) {
    this.folder = options.dataRoot;
  }

  get context(): Reader | null {
    return this.open?.reader ?? null;
  }

  /**
   * How whoever is logged in stands now, by the database and not by what they were at login; null
   * for nobody, and for one who was shut out or given another role meanwhile.
   */
  standing(): UserRow | null {
    if (!this.open) return null;
    const { session, db } = this.open.reader;
    const user = standingOf(db, session.userId);
    return user?.disabledAt === null && user.role === session.role ? user : null;
  }

  /** Answers a procedure that reads; the gate has checked input, session and role. */
  read(name: NameOf<'reads'>, input: unknown): unknown {
    return this.answer(name, this.open?.reader, input);
  }

  /**
   * Answers a procedure that writes, in its turn, and says what it changed. Of an office that this
   * call itself opened or closed all is new, and nothing is named.
   */
  async write(
    turn: Turn,
    name: NameOf<'writes'>,
    input: unknown,
  ): Promise<{ value: unknown; changed: string[] }> {
    if (turn.over) throw new Error('a write outside its turn');
    const writer = this.open?.writer;
    // What a write before it noted and then failed is none of this one's.
    if (writer) {
      takeChanges(writer.db);
      keepLog(writer.db);
    }
    try {
      const value = await this.answer(name, writer, input);
      return { value, changed: writer ? takeChanges(writer.db) : [] };
    } finally {
      if (writer?.db.open) moveLogWhenIdle(writer.db);
    }
  }

  private answer(
    name: ProcedureName,
    context: Reader | Writer | undefined,
    input: unknown,
  ): unknown {
    // Look-ups of divisions work without an office; an open one adds its own edits.
    if (context && isOfficeCall(name))
      return withTables(context, () =>
        (handlers[name] as (context: Reader, input: unknown) => unknown)(context, input),
      );
    if (isBefore(this.before, name))
      return (this.before[name] as (input: unknown) => unknown)(input);
    throw Refusal.of('NOT_LOGGED_IN');
  }

  close(): void {
    this.open?.writer.db.close();
    this.open = null;
  }

  private readonly before: Before = {
    ...lookUpDivisions,
    'app.state': () => this.state(),
    'setup.create': (input) => this.create(input),
    'office.change': (input) => this.changed(input),
    'office.renewKey': (input) => this.renewed(input),
    'setup.confirmRecovery': ({ groups }) => {
      if (!this.open) throw Refusal.of('NOTHING_TO_CONFIRM');
      return confirmRecovery(this.open.writer, groups);
    },
    'setup.demo': () => this.demo(),
    'session.login': ({ login, password }) => this.login(login, password),
    'session.recover': (input) => this.recover(input),
    'session.lock': () => this.lock(),
    'session.setPeriod': ({ period }) => this.setPeriod(period),
    'backup.restore': async ({ file }) => {
      const { folder } = this;
      // Who is logged in stays so until there is something to bring back.
      const backup = await readBackup(file);
      this.close();
      placeBackup(backup, folder, this.options.clock());
      return this.state();
    },
  };

  private state(): AppState {
    const standing = this.standing();
    if (this.open && standing) {
      const { office, session, db } = this.open.reader;
      const today = localDay(this.options.clock());
      const { period, periods } = offeredPeriods({ db }, today, this.period);
      this.period = period;
      return {
        stage: 'open',
        office,
        session,
        period,
        periods,
        tierNames: tierNames({ db }),
        demo: readOfficeFile(this.folder).demo,
        clockAhead: Math.round((this.options.clock().getTime() - Date.now()) / 1000) * 1000,
        mustChange: standing.mustChange,
        unconfirmed: mustConfirm(this.open.reader),
      };
    }
    if (!officeExists(this.folder)) return { stage: 'empty' };
    const { name, level } = readOfficeFile(this.folder);
    return { stage: 'locked', office: { name, level } };
  }

  private async create(input: ParsedInputOf<'setup.create'>): Promise<OutputOf<'setup.create'>> {
    const wanted = { ...input, unconfirmed: true as const };
    const { key, ...made } = await createOffice(this.folder, wanted, this.options);
    // Whoever made it is in it: what is asked of them first, the code to be typed back, outlives a
    // window that is closed meanwhile.
    this.enter(key, input.admin.login, 'login');
    return made;
  }

  /** The demonstration office lives in a folder of its own and is made anew when asked for. */
  private async demo(): Promise<AppState> {
    this.close();
    const out = join(this.options.dataRoot, 'demo');
    const now = this.options.clock().toISOString();
    const county = join(out, 'county-220104');
    const password = 'demo-office-2026';
    if (!officeExists(county)) {
      await makeDemo({
        openGate: this.options.openGate,
        scale: 'typical',
        seed: 1,
        out,
        now,
        password,
        progress: (stage) => this.options.progress({ stage, done: 0, total: 0 }),
      });
    }
    this.folder = county;
    return this.login('admin', password);
  }

  private async login(login: string, password: string): Promise<AppState> {
    const key = await keyByPassword(this.folder, login, password, this.options.clock());
    this.enter(key, login, 'login');
    return this.state();
  }

  private async recover({
    recoveryCode,
    login,
    newPassword,
  }: ParsedInputOf<'session.recover'>): Promise<AppState> {
    const { folder } = this;
    const key = await keyByRecoveryCode(folder, recoveryCode);
    const wrapped = await wrapForPassword(key, newPassword);
    const opened = this.enter(key, login, 'recover');
    try {
      // Behind the entry, which refuses a login that the office does not have.
      inTransaction(opened, () => {
        passwordChosen(opened);
        keepPassword(folder, login, wrapped);
      });
    } catch (error) {
      this.close();
      throw error;
    }
    return this.state();
  }

  private enter(key: Buffer, login: string, action: 'login' | 'recover'): Writer {
    this.close();
    const opened = openOffice(this.folder, key, login, this.options, this.options.progress);
    this.open = { reader: { ...opened, db: readOnly(opened.db) }, writer: opened };
    this.period = periodAt(opened.clock(), stationRhythm(opened));
    inTransaction(opened, () =>
      audited(opened, {
        action,
        noun: 'user',
        recordId: opened.session.userId,
        before: null,
        after: null,
      }),
    );
    sweepAttachments(opened);
    return opened;
  }

  private changed(input: ParsedInputOf<'office.change'>): Office {
    if (!this.open) throw Refusal.of('NOT_LOGGED_IN');
    return this.opened(changeOffice(this.open.writer, input));
  }

  private async renewed(input: ParsedInputOf<'office.renewKey'>): Promise<Office> {
    if (!this.open) throw Refusal.of('NOT_LOGGED_IN');
    const { office } = this.open.writer;
    const fingerprint = await renewKey(this.open.writer, input);
    return this.opened({ ...office, fingerprint });
  }

  /** The open office as it is called from now on. */
  private opened(office: Office): Office {
    if (!this.open) throw Refusal.of('NOT_LOGGED_IN');
    const { reader, writer } = this.open;
    this.open = { reader: { ...reader, office }, writer: { ...writer, office } };
    return office;
  }

  private lock(): AppState {
    this.close();
    // Leaving the demonstration leads back to where one came from.
    this.folder = this.options.dataRoot;
    return this.state();
  }

  private setPeriod(period: string): AppState {
    this.period = period;
    if (this.open) noteChange(this.open.writer.db, 'session');
    return this.state();
  }
}
