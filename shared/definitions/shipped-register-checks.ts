import { ruleFindings as said } from '../text/failures/rules';
import type { CheckRule } from './check-rule';
import { rule } from './shipped-rule';

const ofPerson = { person: 'person.name' };
const ofSite = { station: 'site.name' };
const running = 'site.tier == "station" && site.state == "running"';

/** Across the records of the register, of before there were `recordChecks`. */
export const registerChecks: readonly CheckRule[] = [
  rule('PERSON_CERT_TWICE', 'error', 'person', {
    condition: 'has(person.twin)',
    at: '"certificate"',
    params: { ...ofPerson, twin: 'person.twin' },
    sentence: said.PERSON_CERT_TWICE,
  }),
  // Stations in operation that no township due asks for. They are right as they are and count as
  // stations, but cover nothing more.
  rule('STATION_EXTRA', 'warning', 'site', {
    where: running,
    condition: 'has(site.twin)',
    at: '"division"',
    params: { ...ofSite, twin: 'site.twin' },
    sentence: said.STATION_EXTRA,
  }),
  rule('STATION_NOT_DUE', 'warning', 'site', {
    where: running,
    condition: '!site.due',
    at: '"division"',
    params: ofSite,
    sentence: said.STATION_NOT_DUE,
  }),
  rule('PROJECT_PERIOD', 'error', 'project', {
    condition: 'project.ends < project.starts',
    at: '"ends"',
    params: { project: 'project.name' },
    sentence: said.PROJECT_PERIOD,
  }),
  rule('PROJECT_OVERDUE', 'warning', 'project', {
    condition: 'project.ends >= project.starts && project.ends < today',
    at: '"ends"',
    params: { project: 'project.name', date: 'project.ends' },
    sentence: said.PROJECT_OVERDUE,
  }),
  rule('PERSON_CERT_MISSING', 'warning', 'person', {
    condition: 'person.level != "none" && !has(person.certificate)',
    at: '"certificate"',
    params: ofPerson,
    sentence: said.PERSON_CERT_MISSING,
  }),
  rule('PERSON_REGISTRATION_EXPIRED', 'warning', 'person', {
    condition: 'person.registrationExpiry < today',
    at: '"registrationExpiry"',
    params: { ...ofPerson, date: 'person.registrationExpiry' },
    sentence: said.PERSON_REGISTRATION_EXPIRED,
  }),
  // As the return counts them, so that the workers of its township's studios are a station's.
  rule('STATION_WITHOUT_STAFF', 'warning', 'station', {
    mend: 'register',
    condition: 'station.state == "running" && now.staffInPost == 0',
    params: { station: 'station.name' },
    sentence: said.STATION_WITHOUT_STAFF,
  }),
  // Figures of a station that did not run in the period are in no sum, which must not go unsaid.
  rule('STATION_FIGURES_OUTSIDE', 'warning', 'site', {
    condition: 'site.outside',
    at: '"stateSince"',
    params: ofSite,
    sentence: said.STATION_FIGURES_OUTSIDE,
  }),
];
