import type { exchangeProcedures } from '../../../shared/contract/exchange';
import type { Handlers } from '../database/context';
import { setTrust } from './acts';
import { writeCard } from './card';
import { exportTrustList, importTrustList, ownTrustList } from './list';
import { shownOffices } from './shown';
import { moveTo } from './superior';
import { lookAtCard, replace, trust } from './trusting';

/** Office cards (单位名片), the offices that are trusted and what becomes of their trust. */
export const officeHandlers: Handlers<
  Pick<
    typeof exchangeProcedures,
    | 'office.card'
    | 'office.inspectCard'
    | 'office.trust'
    | 'office.replace'
    | 'office.setTrust'
    | 'office.submitTo'
    | 'office.trusted'
    | 'office.trustList'
    | 'office.exportTrustList'
    | 'office.importTrustList'
  >
> = {
  'office.card': (context, { file }) => writeCard(context, file),
  'office.inspectCard': (context, { file }) => lookAtCard(context, file),
  'office.trust': trust,
  'office.replace': replace,
  'office.setTrust': setTrust,
  'office.submitTo': moveTo,
  'office.trusted': (context) => shownOffices(context),
  'office.trustList': (context) => ownTrustList(context),
  'office.exportTrustList': (context, { file }) => exportTrustList(context, file),
  'office.importTrustList': (context, { file }) => importTrustList(context, file),
};
