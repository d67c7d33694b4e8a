import { Refusal } from '../../../shared/result';
import { basename } from 'node:path';
import type { ReceivedFile } from '../../../shared/contract/exchange';
import {
  ASSESSMENT,
  assessmentSchema,
  SCORES,
  scoresSchema,
} from '../../../shared/package/assessment';
import { receiptSchema, trustListSchema } from '../../../shared/package/manifest';
import type { PackageRefused } from '../../../shared/package/failures';
import type { TrustedKey } from '../../../shared/package/trust';
import type { Reader } from '../database/context';
import { checkSigner } from '../package-format/authorise';
import type { ContainerContent } from '../package-format/container';
import type { RecipientKey } from '../package-format/envelope';
import { importPrivateKey } from '../package-format/keys';
import { asResult, refuse } from '../package-format/refuse';
import { parseJson, readCard } from '../package-format/signer';
import { readDatapackage } from '../package-format/tables';
import { readIncoming } from '../package-format/verify';
import { mayVouch, TRUST_LIST } from '../trust/list';
import { trustedKeys } from '../trust/offices';
import { RECEIPT } from './receipts';

interface Believing {
  keys: readonly TrustedKey[];
  recipientKeys?: readonly RecipientKey[];
  /** Files of office cards that are believed for this once. */
  cards?: readonly string[];
}

type Facts = Pick<ReceivedFile, 'division' | 'period' | 'sequence'>;

const json = (content: ContainerContent, name: string): unknown =>
  parseJson(Buffer.from(content.files.get(name) ?? []).toString('utf8'));

const leave = ({ failure }: PackageRefused): never => {
  throw new Refusal(failure);
};

/**
 * Tasks and permits come from above, lists of keys from whoever has offices below; another's
 * signature under one means nothing.
 * @throws Refusal SIGNER_NOT_AUTHORISED
 */
function requireMeaning({ signer, type }: ContainerContent): void {
  const fromBeside = ['subordinate', 'peer'].includes(signer.role);
  const meaningless = type === 'trust' ? !mayVouch(signer) : ['task', 'permit'].includes(type);
  if (fromBeside && meaningless) refuse('SIGNER_NOT_AUTHORISED', { division: signer.division });
}

/** What a container of each type says, once its signature and digests were found right. */
async function factsOf(content: ContainerContent): Promise<Facts> {
  const { signer, type } = content;
  requireMeaning(content);
  switch (type) {
    case 'package': {
      const data = await readDatapackage(content.files);
      if (!data.ok) return leave(data);
      const failure = checkSigner({ submission: data.submission, signer });
      if (failure) return leave(failure);
      const { division, period, sequence } = data.submission;
      return { division, period, sequence };
    }
    case 'receipt': {
      const receipt = receiptSchema.safeParse(json(content, RECEIPT));
      if (!receipt.success) return refuse('SCHEMA_MISMATCH', { table: RECEIPT });
      const { division, period, sequence } = receipt.data;
      return { division, period, sequence };
    }
    case 'trust':
      if (!trustListSchema.safeParse(json(content, TRUST_LIST)).success)
        refuse('SCHEMA_MISMATCH', { table: TRUST_LIST });
      return { division: signer.division };
    case 'card':
      return { division: readCard(content.files).division };
    case 'assessment':
    case 'scores': {
      const [path, schema] =
        type === 'assessment'
          ? ([ASSESSMENT, assessmentSchema] as const)
          : ([SCORES, scoresSchema] as const);
      const said = schema.safeParse(json(content, path));
      if (!said.success) return refuse('SCHEMA_MISMATCH', { table: path });
      const { division, unitId } = said.data.sender;
      if (unitId !== signer.unitId || division !== signer.division.slice(0, 6))
        refuse('SIGNER_NOT_AUTHORISED', { division });
      return { division };
    }
    case 'renewal':
    case 'task':
    case 'permit':
      return { division: signer.division };
  }
}

/** A card is signed by the key it brings; anything else by an unknown key stays unknown. */
async function cardOr(
  file: string,
  otherwise: PackageRefused,
): Promise<ContainerContent | PackageRefused> {
  const card = await readIncoming(file, { keys: 'any-self-signed-card', expect: 'card' });
  return card.ok ? card : otherwise;
}

const refused = (file: string, { code, params = {} }: PackageRefused['failure']): ReceivedFile => ({
  file: basename(file),
  ok: false,
  code,
  params,
});

async function read(
  file: string,
  { keys, recipientKeys = [], cards = [] }: Believing,
): Promise<ReceivedFile | PackageRefused> {
  const named: TrustedKey[] = [];
  for (const card of cards) {
    const content = await readIncoming(card, { keys: 'any-self-signed-card', expect: 'card' });
    if (!content.ok) return refused(card, content.failure);
    named.push(content.signer);
  }
  const known = await readIncoming(file, { keys: [...keys, ...named], recipientKeys });
  const content =
    !known.ok && known.failure.code === 'UNKNOWN_SIGNER' ? await cardOr(file, known) : known;
  if (!content.ok) return content;
  const facts = await factsOf(content);
  return {
    file: basename(file),
    ok: true,
    code: 'VERIFIED',
    params: { signer: content.signer.name },
    type: content.type,
    packageId: content.packageId,
    ...facts,
  };
}

/**
 * Checks a file of any type against the keys and cards given, without an office; changes nothing.
 */
export async function verifyWith(file: string, believing: Believing): Promise<ReceivedFile> {
  const result = await asResult(() => read(file, believing));
  if ('file' in result) return result;
  return refused(file, result.failure);
}

/**
 * Checks a file of any type against the offices that this one trusts, its own key, and cards named
 * for this once; changes nothing.
 */
export async function verifyFile(
  context: Reader,
  file: string,
  cards: readonly string[],
): Promise<ReceivedFile> {
  const { keys, office, db } = context;
  const recipientKeys = keys.encrypt ? [importPrivateKey(keys.encrypt.privateKeyPem)] : [];
  const own: TrustedKey = {
    publicKeyPem: keys.sign.publicKeyPem,
    suite: 'sm2-sm3',
    name: office.name,
    division: office.division,
    role: 'self',
    unitId: office.unitId,
  };
  return verifyWith(file, { keys: [...trustedKeys(db), own], recipientKeys, cards });
}
