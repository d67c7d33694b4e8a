import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { InputOf } from '../../../shared/contract/procedures';
import { useQuery } from '../../api';
import { periodName } from '../../base/format';
import { useLanguage, useText } from '../../base/language';
import { useSession } from '../../base/session';
import { textSize, token } from '../../base/theme';

/** Another set, as it is asked about: a file, or parts that were changed here. */
export type Proposal = InputOf<'definitions.preview'>;

function Tried({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <Box role="status" sx={{ p: 2, bgcolor: token.teal50, fontSize: textSize.dense }}>
      <Box sx={{ fontWeight: 600 }}>{title}</Box>
      {children}
    </Box>
  );
}

/** Where the set's rules would find more or less in the quarter at hand. */
export function TriedRules({ proposal }: { proposal: Proposal }) {
  const { language, say } = useLanguage();
  const { period } = useSession();
  const { data } = useQuery('checks.trySet', { period, ...proposal });
  if (!data) return null;
  const title = data.length === 0 ? 'SET_DEF_TRIED_SAME' : 'SET_DEF_TRIED';
  return (
    <Tried title={say(title, { period: periodName(period, language) })}>
      {data.map(({ code, label, before, after }) => (
        <Box key={code} sx={{ display: 'flex', gap: 2 }}>
          <Box sx={{ flex: 1, minWidth: 0 }}>{label[language]}</Box>
          <Box sx={{ whiteSpace: 'nowrap' }}>
            {before} → {after}
          </Box>
        </Box>
      ))}
    </Tried>
  );
}

/** Names shown of what may be hundreds of projects. */
const NAMED_MOST = 5;

/** Which running projects would stand otherwise in the set's flow; nothing where none would. */
export function TriedFlow({ proposal }: { proposal: Proposal }) {
  const say = useText();
  const { data } = useQuery('projects.tryFlow', proposal);
  if (!data || data.others.length === 0) return null;
  const names = data.others.slice(0, NAMED_MOST).map(({ name }) => name);
  const rest = data.others.length - names.length;
  const title = { projects: data.projects, n: data.others.length };
  return (
    <Tried title={say('SET_DEF_FLOW_TRIED', title)}>
      {say.list(names)}
      {rest > 0 && say('SET_DEF_FLOW_MORE', { n: rest })}
    </Tried>
  );
}
