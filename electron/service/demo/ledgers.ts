import { yearOf } from '../../../shared/codes/period';
import { dayIn, split } from './days';
import * as invented from './invented';
import type { LedgerRecord, Place } from './ledger-record';
import type { QuarterFigures } from './quarter';
import type { Random } from './random';
import { served } from './services';
import { founded } from './township-ledgers';

const donors = ['爱心企业', '慈善总会', '爱心商家', '社区爱心超市'];
const events = [
  '重阳敬老慰问',
  '暑期儿童托管',
  '困难家庭走访',
  '邻里议事日',
  '义诊进社区',
  '困境儿童助学',
];
const goods = ['米面油', '助学金', '爱心书包', '康复器具', '棉衣棉被', '图书'];
const topics = [
  '个案工作方法',
  '小组工作方法',
  '社区工作方法',
  '未成年人保护',
  '救助政策解读',
  '志愿服务管理',
  '社会工作伦理',
  '老年社会工作',
  '家庭探访技巧',
  '危机介入',
  '档案整理',
  '督导基础',
];

/** Linkages and resources of a station in a quarter whose sums are section E of its figures. */
function linked(
  random: Random,
  { station, township }: Place,
  period: string,
  figures: QuarterFigures,
): LedgerRecord[] {
  const count = figures.resourceCount ?? 0;
  const amounts = split((figures.resourceAmount ?? 0) * 100, count);
  const resources = amounts.map((amount, at): LedgerRecord => ({
    noun: 'charityResource',
    as: `resource ${at}`,
    values: {
      name: `${township.name}${goods[at % goods.length] ?? ''}`,
      donor: random.pick(donors),
      kind: at % 3 === 1 ? 'money' : 'goods',
      date: dayIn(period, at % 3, 2 + at),
      station,
      amount,
      purpose: '困难家庭',
    },
  }));
  const times = Math.min(3, count);
  const [organisations, volunteers, hours] = [
    split(figures.linkedSocieties ?? 0, times),
    split(figures.volunteerTimes ?? 0, times),
    split(figures.volunteerHours ?? 0, times),
  ];
  const linkages = Array.from({ length: times }, (_, at): LedgerRecord => ({
    noun: 'linkage',
    values: {
      name: `${township.name}${random.pick(events)}`,
      station,
      date: dayIn(period, at, 15),
      group: random.pick(['leftBehindChildren', 'childrenInNeed', 'leftBehindElderly', 'relief']),
      parties: [
        'organisation',
        'volunteer',
        'charity',
        ...(random.chance(0.8) ? ['community'] : []),
        ...(random.chance(0.7) ? ['worker'] : []),
      ],
      persons: random.between(20, 60),
      organisations: organisations[at] ?? 0,
      volunteers: volunteers[at] ?? 0,
      hours: (hours[at] ?? 0) / 10,
    },
    refers: {
      communityOrganisation: 'organisation',
      volunteerTeam: 'team',
      resource: `resource ${at}`,
    },
  }));
  return [...resources, ...linkages];
}

/**
 * Visits, trainings and care of a station in a quarter; supervision and training agree with its
 * figures.
 */
function worked(
  random: Random,
  { station, people }: Place,
  period: string,
  figures: QuarterFigures,
): LedgerRecord[] {
  const supervisions = split(figures.supervisionHours ?? 0, figures.supervisionCount ?? 0);
  return [
    ...supervisions.map((hours, at): LedgerRecord => ({
      noun: 'visit',
      values: {
        station,
        kind: 'supervision',
        date: dayIn(period, at % 3, 8 + at),
        visitors: '指导中心督导组',
        hours: hours / 10,
        findings: random.pick([
          '台账齐全，个案记录较完整',
          '小组计划需补充目标',
          '走访记录及时，服务对象档案清楚',
        ]),
      },
    })),
    ...Array.from(
      { length: people.length === 0 ? 0 : (figures.trainingTimes ?? 0) },
      (_, at): LedgerRecord => ({
        noun: 'training',
        values: {
          person: people[at % people.length] ?? null,
          topic: topics[Math.floor(at / people.length) % topics.length] ?? '',
          kind: 'training',
          date: dayIn(period, at % 3, 20),
          hours: random.between(4, 8),
          organiser: '社会工作指导中心',
        },
      }),
    ),
    ...(['leftBehindChildren', 'leftBehindWomen'] as const).map((group, at): LedgerRecord => ({
      noun: 'careService',
      values: {
        content: at === 0 ? '课后陪伴' : '家政技能课堂',
        station,
        date: dayIn(period, at, 11),
        group,
        persons: random.between(12, 30),
        times: random.between(30, 60),
        hours: 3,
      },
    })),
  ];
}

/**
 * Everything that is kept at one station's township; section E, F and what visits and trainings
 * make up agree with the figures of each quarter given.
 */
export function planLedgers(
  random: Random,
  place: Place,
  quarters: readonly { period: string; figures: QuarterFigures }[],
): LedgerRecord[] {
  const last = quarters.at(-1);
  if (!last) return [];
  return [
    ...founded(random, place, yearOf(last.period), last.figures),
    ...quarters.flatMap(({ period, figures }) => [
      ...linked(random, place, period, figures),
      ...worked(random, place, period, figures),
      ...served(place, period, figures),
    ]),
  ];
}

/** What the county keeps once: its association and its partners. */
export const planCountyLedgers = (random: Random, county: string, year: number): LedgerRecord[] => [
  {
    noun: 'association',
    values: {
      name: `${county}社会工作协会`,
      uscc: invented.uscc(random, '51'),
      level: 'county',
      registeredOn: `${year - 4}-04-02`,
      unitMembers: random.between(8, 20),
      personMembers: random.between(60, 180),
      party: 'joint',
      president: invented.personName(random),
      phone: invented.phone(random),
    },
  },
  ...(
    [
      ['团委', 'youthLeague', '青少年服务'],
      ['残联', 'disabledFederation', '残疾人康复与就业'],
      ['妇联', 'womenFederation', '家庭教育'],
      ['慈善总会', 'charityFederation', '慈善资源对接'],
    ] as const
  ).map(([name, kind, content]): LedgerRecord => ({
    noun: 'partner',
    values: {
      name: `${county}${name}`,
      kind,
      content,
      starts: `${year - 1}-01-01`,
      ends: `${year + 1}-12-31`,
      contact: invented.personName(random),
      phone: invented.phone(random),
    },
  })),
];
