import { Box, Tab, Tabs } from '@mui/material';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { ReturnEntry, ReturnSheet } from '../../../../shared/contract/returns';
import { returnPlace } from '../../../../shared/definitions/further-return';
import { tablesOfReturn } from '../../../../shared/definitions/return-tables';
import { isBlocking, isOpen, type Finding } from '../../../../shared/rules/finding';
import { call, useQuery } from '../../../api';
import { periodName } from '../../../base/format';
import { useLanguage, useText } from '../../../base/language';
import { returnPath } from '../../../base/places';
import { useRole } from '../../../base/session';
import { textSize, token } from '../../../base/theme';
import {
  CountBadge,
  FailureNote,
  Loading,
  Page,
  SelectButton,
  StatusChip,
} from '../../../components';
import { ReturnActions } from './return-actions';
import { ReturnChoice } from './return-choice';
import { ReturnFindings } from './return-findings';
import { ReturnTable } from './return-table';
import { useReturnEntry } from './use-return-entry';

/** 其他填报表: a further return of a period, table by table. */
export function ReturnScreen() {
  const { returnId = '', period = '' } = useParams();
  const say = useText();
  const { data: returns } = useQuery('returns.list', {});
  const { data: sheet, failure } = useQuery('returns.sheet', { returnId, period });
  const { data: findings = [] } = useQuery('returns.check', { returnId, period });
  const here = sheet?.definition.id === returnId && sheet.period === period;
  if (!here)
    return (
      <Page title={say('RETURN_TITLE')} sub={<ReturnChoice returnId={returnId} />}>
        {failure ? <FailureNote failure={failure} /> : <Loading />}
      </Page>
    );
  const entry = returns?.find(({ id }) => id === returnId);
  return <Filled key={returnPlace(returnId, period)} {...{ sheet, findings, entry }} />;
}

interface FilledProps {
  sheet: ReturnSheet;
  findings: readonly Finding[];
  entry: ReturnEntry | undefined;
}

/** Which period of the return, and how it stands. */
function Standing({ sheet, findings, entry }: FilledProps) {
  const { language, say } = useLanguage();
  const navigate = useNavigate();
  const { definition, period, frozen, deadline } = sheet;
  const open = findings.filter(isOpen).length;
  const periods = [...new Set([...(entry?.periods ?? []), period])];
  return (
    <>
      <ReturnChoice returnId={definition.id} />
      <SelectButton
        name={say('RETURN_PERIOD')}
        label={say('RETURN_PERIOD')}
        value={period}
        options={periods.map((value) => ({ value, label: periodName(value, language) }))}
        onChange={(next) => {
          void navigate(returnPath(definition.id, next));
        }}
      />
      <StatusChip tone={frozen || open === 0 ? 'ok' : 'neutral'}>
        {frozen
          ? say('RETURN_IS_FROZEN')
          : open > 0
            ? say('RETURN_OPEN', { n: open })
            : say('RETURN_SOUND')}
      </StatusChip>
      {frozen?.sentWith && (
        <span>{say('RETURN_SENT_WITH', { period: periodName(frozen.sentWith, language) })}</span>
      )}
      {!frozen && <span>{say('RETURN_DUE', { date: deadline })}</span>}
    </>
  );
}

function Filled({ sheet, findings, entry }: FilledProps) {
  const { language, say } = useLanguage();
  const editor = useRole('clerk', 'reviewer', 'admin', 'receiver');
  const { definition, period, frozen } = sheet;
  const tables = tablesOfReturn(definition);
  const [section, setSection] = useState(tables[0]?.key ?? '');
  const [goal, setGoal] = useState<{ item: string } | null>(null);
  const table = tables.find(({ key }) => key === section) ?? tables[0];
  const entering = useReturnEntry(sheet, (item) => {
    setSection((now) => definition.items.find(({ key }) => key === item)?.section ?? now);
    setGoal({ item });
  });
  const { failure } = entering;
  const locked = frozen !== null || !editor;
  const at = { returnId: definition.id, period };
  const sectionOf = ({ field }: Finding) =>
    definition.items.find(({ key }) => key === field)?.section;
  const openIn = (key: string): Finding[] =>
    findings.filter((one) => isOpen(one) && sectionOf(one) === key);
  return (
    <Page
      full
      title={say('RETURN_TITLE')}
      sub={<Standing {...{ sheet, findings, entry }} />}
      actions={<ReturnActions {...{ sheet, findings }} />}
    >
      <Box
        sx={{
          flex: 1,
          minWidth: 0,
          display: 'flex',
          flexDirection: 'column',
          bgcolor: token.surface,
        }}
      >
        <Box sx={{ px: 4, py: 2, fontSize: textSize.dense, color: token.t2 }}>
          <b>{say.label(definition.title)}</b> · {definition.note[language]}
        </Box>
        <Tabs
          variant="scrollable"
          value={table?.key ?? false}
          onChange={(_event, key: string) => {
            setSection(key);
            setGoal(null);
          }}
          sx={{ px: 2, borderBottom: `1px solid ${token.line}`, minHeight: 40, flexShrink: 0 }}
        >
          {tables.map(({ key, label }) => (
            <Tab
              key={key}
              value={key}
              sx={{ minHeight: 40, px: 3 }}
              label={
                <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
                  {say.label(label)}
                  <CountBadge count={openIn(key).length} problem={openIn(key).some(isBlocking)} />
                </Box>
              }
            />
          ))}
        </Tabs>
        {failure && <FailureNote failure={failure} />}
        <Box
          sx={{ flex: 1, minHeight: 0, overflow: 'auto' }}
          onKeyDown={locked ? undefined : entering.onKeyDown}
        >
          {table && (
            <ReturnTable
              key={table.key}
              {...{ table, sheet, findings, locked, goal, failure }}
              onStore={(row, item, value, text) => entering.store(row, item.key, { value, text })}
            />
          )}
        </Box>
        <Box
          sx={{
            px: 4,
            py: 2,
            fontSize: textSize.small,
            color: token.t2,
            bgcolor: token.sunk,
            borderTop: `1px solid ${token.line}`,
          }}
        >
          {say('RETURN_KEYS')}
        </Box>
      </Box>
      <ReturnFindings
        {...{ findings, locked }}
        place={returnPlace(definition.id, period)}
        onGo={(finding) => {
          setSection((now) => sectionOf(finding) ?? now);
          setGoal(finding.field === undefined ? null : { item: finding.field });
        }}
        onExplain={(finding, text) =>
          call(finding.severity === 'passable' ? 'returns.pass' : 'returns.explain', {
            ...at,
            code: finding.code,
            ...(finding.field ? { field: finding.field } : {}),
            text,
          })
        }
      />
    </Page>
  );
}
