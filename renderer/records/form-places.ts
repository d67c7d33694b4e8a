import { nounOf, type NounName } from '../../shared/domain/nouns';
import type { Say } from '../base/language';
import type { Problem } from './form-aside';
import type { NavItem } from './form-nav';
import type { FormPage } from './use-form-page';

const scrollTo = (id: string): void => {
  setTimeout(() => {
    document.getElementById(id)?.scrollIntoView({ block: 'start' });
  }, 0);
};

/**
 * Places of a record's page at its left: the form's sections, what belongs to the record, its
 * history.
 */
export function placesOf(page: FormPage, owned: NounName[], say: Say): NavItem[] {
  const { form, problems, tab, setTab, focused, jump } = page;
  const { description } = form;
  const { id } = form.record;
  const count = (mine: (problem: Problem) => boolean): NavItem['problems'] => ({
    count: problems.filter(mine).length,
    errors: problems.some((problem) => mine(problem) && problem.severity === 'error'),
  });
  const sections = Object.entries(description.sections).map(([key, label]): NavItem => {
    const first = form.inSection(key)[0]?.[0];
    return {
      key,
      label: say.label(label),
      current: tab === 'form' && description.fields[focused ?? '']?.form === key,
      problems: count(({ field }) => description.fields[field]?.form === key),
      go: () => {
        if (first !== undefined) jump(first);
      },
    };
  });
  if (id === null) return sections;
  const belonging = owned.map((noun): NavItem => ({
    key: noun,
    label: say.label(nounOf(noun).plural),
    current: false,
    problems: count(({ entity }) => entity === noun),
    owned: { noun, ownerId: id },
    go: () => {
      setTab('form');
      scrollTo(`owned-${noun}`);
    },
  }));
  const history: NavItem = {
    key: '',
    label: say('FORM_HISTORY'),
    current: tab === 'history',
    go: () => {
      setTab('history');
    },
  };
  return [...sections, ...belonging, history];
}
