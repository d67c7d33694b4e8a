import { resolve } from 'node:path';
import type { TrustAct, TrustedOffice } from '../../shared/contract/exchange';
import { textOf } from './words';
import { text, UsageError, type Command } from './types';

/** A number given with an option; null where it is not. @throws UsageError */
function numberOf(options: Parameters<typeof text>[0], name: string): number | null {
  if (options[name] === undefined) return null;
  const number = Number(text(options, name));
  if (!Number.isSafeInteger(number) || number < 1) throw new UsageError(`--${name} 1…`);
  return number;
}

const line = (office: TrustedOffice): string =>
  [
    office.division,
    office.name,
    textOf(`SET_RELATION_${office.relation}`, {}),
    textOf(`TRUST_STATE_${office.state}`, { from: (office.revokedAfterSequence ?? 0) + 1 }),
    office.unitId,
  ].join('  ');

/** What an act on an office's trust answers. */
const answer = (office: TrustedOffice) => ({
  json: { unitId: office.unitId, state: office.state },
  text: line(office),
});

const act = (name: string, which: TrustAct): Command => ({
  usage: `unit ${name} 单位编号${which === 'revoke' ? ' --from 包号' : ''} --reason 原因`,
  options: {
    reason: { type: 'string' },
    ...(which === 'revoke' ? { from: { type: 'string' } as const } : {}),
  },
  required: which === 'revoke' ? ['reason', 'from'] : ['reason'],
  files: [1, 1],
  office: 'login',
  async run({ gate, files, options }) {
    const office = await gate.call('office.setTrust', {
      unitId: files[0] ?? '',
      act: which,
      reason: text(options, 'reason'),
      from: which === 'revoke' ? numberOf(options, 'from') : null,
    });
    return answer(office);
  },
});

/** Identity by deliberate acts, and the lists that offices vouch with. */
export const trustCommands: Record<string, Command> = {
  'unit list': {
    usage: 'unit list',
    options: {},
    required: [],
    files: [0, 0],
    office: 'login',
    async run({ gate }) {
      const offices = await gate.call('office.trusted', {});
      return { json: { offices }, text: offices.map(line).join('\n') };
    },
  },
  'unit distrust': act('distrust', 'withdraw'),
  'unit suspend': act('suspend', 'suspend'),
  'unit resume': act('resume', 'resume'),
  'unit revoke': act('revoke', 'revoke'),
  'unit replace': {
    usage: 'unit replace 名片文件 --fingerprint "12345 …" --reason 原因 [--from 包号]',
    options: {
      fingerprint: { type: 'string' },
      reason: { type: 'string' },
      from: { type: 'string' },
    },
    required: ['fingerprint', 'reason'],
    files: [1, 1],
    office: 'login',
    async run({ gate, files, options }) {
      const file = resolve(files[0] ?? '');
      const { known } = await gate.call('office.inspectCard', { file });
      const office = await gate.call('office.replace', {
        file,
        fingerprint: text(options, 'fingerprint'),
        reason: text(options, 'reason'),
        from: numberOf(options, 'from') ?? known?.next ?? 1,
      });
      return answer(office);
    },
  },
  'unit submit-to': {
    usage: 'unit submit-to 上级单位编号 --reason 原因 [--since 日期]',
    options: { reason: { type: 'string' }, since: { type: 'string' } },
    required: ['reason'],
    files: [1, 1],
    office: 'login',
    async run({ gate, files, options }) {
      const office = await gate.call('office.submitTo', {
        unitId: files[0] ?? '',
        since: typeof options.since === 'string' ? options.since : null,
        reason: text(options, 'reason'),
      });
      return answer(office);
    },
  },
  'unit renew-key': {
    usage: 'unit renew-key --out 新名片文件 --reason 原因',
    options: { out: { type: 'string' }, reason: { type: 'string' } },
    required: ['out', 'reason'],
    files: [0, 0],
    office: 'login',
    async run({ gate, options }) {
      await gate.call('office.renewKey', { reason: text(options, 'reason') });
      const card = await gate.call('office.card', { file: resolve(text(options, 'out')) });
      return {
        json: card,
        text: `已换新密钥，新名片：${card.file}\n指纹：${card.fingerprint}`,
      };
    },
  },
  'trust create': {
    usage: 'trust create --out 文件',
    options: { out: { type: 'string' } },
    required: ['out'],
    files: [0, 0],
    office: 'login',
    async run({ gate, options }) {
      const list = await gate.call('office.exportTrustList', {
        file: resolve(text(options, 'out')),
      });
      return {
        json: list,
        text: `信任名单第 ${list.version} 版，${list.keys} 把密钥：${list.file}`,
      };
    },
  },
  'trust import': {
    usage: 'trust import 名单文件',
    options: {},
    required: [],
    files: [1, 1],
    office: 'login',
    async run({ gate, files }) {
      const list = await gate.call('office.importTrustList', { file: resolve(files[0] ?? '') });
      const conflicts = list.conflicts.map(
        ({ name, division }) => `与本单位登记的不符，没有采用：${name}（${division}）`,
      );
      return {
        json: list,
        text: [`已导入第 ${list.version} 版，${list.keys} 把密钥`, ...conflicts].join('\n'),
      };
    },
  },
  'trust list': {
    usage: 'trust list',
    options: {},
    required: [],
    files: [0, 0],
    office: 'login',
    async run({ gate }) {
      const lists = await gate.call('office.trustList', {});
      return {
        json: { lists },
        text: lists
          .map(({ issuer, version, keys }) => `${issuer}  第 ${version} 版  ${keys} 把密钥`)
          .join('\n'),
      };
    },
  },
};
