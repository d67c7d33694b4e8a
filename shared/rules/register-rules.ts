import type { Finding } from './finding';
import type { RegisterModel } from './read-model';

type Rule = (model: RegisterModel) => Finding[];

const certificateTwice: Rule = ({ people }) => {
  const first = new Map<string, string>();
  return people.flatMap((person): Finding[] => {
    if (!person.certificate) return [];
    const twin = first.get(person.certificate);
    if (twin === undefined) {
      first.set(person.certificate, person.name);
      return [];
    }
    return [
      {
        code: 'PERSON_CERT_TWICE',
        severity: 'error',
        entity: 'person',
        id: person.id,
        field: 'certificate',
        params: { person: person.name, twin },
      },
    ];
  });
};

const certificateMissing: Rule = ({ people }) =>
  people.flatMap(({ id, name, level, certificate }): Finding[] =>
    level && level !== 'none' && !certificate
      ? [
          {
            code: 'PERSON_CERT_MISSING',
            severity: 'warning',
            entity: 'person',
            id,
            field: 'certificate',
            params: { person: name },
          },
        ]
      : [],
  );

const registrationExpired: Rule = ({ people, today }) =>
  people.flatMap(({ id, name, registrationExpiry }): Finding[] =>
    registrationExpiry && registrationExpiry < today
      ? [
          {
            code: 'PERSON_REGISTRATION_EXPIRED',
            severity: 'warning',
            entity: 'person',
            id,
            field: 'registrationExpiry',
            params: { person: name, date: registrationExpiry },
          },
        ]
      : [],
  );

/** As the return counts them, so that the workers of its township's studios are a station's. */
const withoutStaff: Rule = ({ reporting, figures }) =>
  reporting.flatMap(({ id, name, state }): Finding[] =>
    state === 'running' && figures.get(id)?.['staffInPost'] === 0
      ? [
          {
            code: 'STATION_WITHOUT_STAFF',
            severity: 'warning',
            entity: 'station',
            id,
            params: { station: name },
          },
        ]
      : [],
  );

/** Figures of a station that did not run in the period are in no sum, which must not go unsaid. */
const figuresOutside: Rule = ({ outside }) =>
  outside.map(({ id, name }) => ({
    code: 'STATION_FIGURES_OUTSIDE',
    severity: 'warning',
    entity: 'station',
    id,
    field: 'stateSince',
    params: { station: name },
  }));

const projectTerm: Rule = ({ projects, today }) =>
  projects.flatMap(({ id, name, starts, ends }): Finding[] => {
    if (ends < starts)
      return [
        {
          code: 'PROJECT_PERIOD',
          severity: 'error',
          entity: 'project',
          id,
          field: 'ends',
          params: { project: name },
        },
      ];
    return ends < today
      ? [
          {
            code: 'PROJECT_OVERDUE',
            severity: 'warning',
            entity: 'project',
            id,
            field: 'ends',
            params: { project: name, date: ends },
          },
        ]
      : [];
  });

/**
 * Stations in operation that no township due asks for: a second one in a township, and one in a unit
 * that is not due. They are right as they are and count as stations, but cover nothing more.
 */
const stationsExtra: Rule = ({ stations, isDue }) => {
  if (isDue === null) return [];
  const first = new Map<string, string>();
  return stations
    .filter(({ tier, state }) => tier === 'station' && state === 'running')
    .flatMap(({ id, name, division }): Finding[] => {
      const at = { severity: 'warning', entity: 'station', id, field: 'division' } as const;
      if (!isDue(division)) return [{ ...at, code: 'STATION_NOT_DUE', params: { station: name } }];
      const township = division.slice(0, 9);
      const twin = first.get(township);
      if (twin === undefined) first.set(township, name);
      return twin === undefined
        ? []
        : [{ ...at, code: 'STATION_EXTRA', params: { station: name, twin } }];
    });
};

const rules: readonly Rule[] = [
  certificateTwice,
  stationsExtra,
  projectTerm,
  certificateMissing,
  registrationExpired,
  withoutStaff,
  figuresOutside,
];

/** Checks across records and against the division table. Pure. */
export const checkRegister = (model: RegisterModel): Finding[] =>
  rules.flatMap((rule) => rule(model));
