import { shortDigest } from '../../shared/codes/short-digest';
import { daysOf } from '../../shared/codes/period';
import type { Block, BlockOf } from '../../shared/print/document';
import { paperCode } from '../../shared/package/paper-code';
import { dateTime } from '../base/format';
import type { ReturnPaper } from './paper';

/** What a return is about, before its figures. */
function facts({ sheet, state, say }: ReturnPaper): BlockOf<'facts'> {
  const { first, last } = daysOf(state.period);
  const { form, stations } = sheet;
  return {
    kind: 'facts',
    columns: 2,
    items: [
      { label: say('RPAPER_PERIOD'), value: say('RPAPER_DAYS', { first, last }) },
      { label: say('RPAPER_STATIONS'), value: String(stations.length) },
      { label: say('RPAPER_VERSION'), value: form.version },
      {
        label: say('RPAPER_FILLED_ON'),
        value: state.submitted ? dateTime(state.submitted.at).slice(0, 10) : '',
      },
    ],
  };
}

/** Who signs: who filled it in and who reviewed it stand there by name, the others sign by hand. */
function signed({ paper, state, say }: ReturnPaper): Block[] {
  const reviewed = state.review?.changed === 0 ? state.review.by : undefined;
  const names = [state.submitted?.by, reviewed];
  const people = paper.signatures.slice(0, 6).map((role, at) => ({
    role: say.label(role),
    ...(names[at] === undefined ? {} : { name: names[at] }),
  }));
  return people.length === 0 ? [] : [{ kind: 'signatures', people }];
}

/** The code that ties the paper to its package: none before it is frozen. */
function code({ office, state, say }: ReturnPaper): Pick<BlockOf<'seals'>, 'code'> {
  const { frozen, period, papers } = state;
  if (!frozen) return {};
  const { unitId, division } = office;
  const { sequence } = papers;
  return {
    code: {
      kind: 'qr',
      value: paperCode({ unitId, period, sequence, frozenDigest: frozen.digest }),
      title: say('RPAPER_SHORT', { digest: shortDigest(frozen.digest) }),
      lines: [
        say('RPAPER_FROZEN', { division, period, sequence, at: dateTime(frozen.at) }),
        say('RPAPER_COMPARE'),
      ],
    },
  };
}

/** The first page: what it is, who answers for it, room for the seal, and the code. */
export const cover = (paper: ReturnPaper): Block[] => [
  facts(paper),
  ...signed(paper),
  {
    kind: 'seals',
    seals: [{ name: paper.office.name, mark: paper.say('RPAPER_SEAL') }],
    ...code(paper),
  },
];
