import { Box, Tab, Tabs } from '@mui/material';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { EvaluationDetail } from '../../../shared/evaluation/record';
import { useText } from '../../base/language';
import { token } from '../../base/theme';
import { StatusChip } from '../../components';
import { Background, GroupBars } from './aside-parts';
import { CorrectionsCard } from './corrections-card';
import { DifferenceStrip } from './difference-strip';
import { Columns, EvaluationFrame } from './layout';
import { apartIn } from '../../../shared/evaluation/obstacles';
import { OpenTable } from './open-table';
import { ReopenButton } from './reopen-button';
import { ResultCard, SectionsCard } from './result-cards';
import { APART } from './rows-of';
import { RunningTotal } from './running-total';
import { SectionNav } from './section-nav';
import { useOpenForm } from './use-open-form';
import { UsesCard } from './uses-card';
import { VetoFindings } from './veto-findings';

const tabs = ['result', 'form'] as const;
type TabName = (typeof tabs)[number];

/** The form with everything that was given, to be read only. */
function ReadForm({ detail }: { detail: EvaluationDetail }) {
  const say = useText();
  const { template, result } = detail;
  const apart = useMemo(() => new Set(apartIn(detail)), [detail]);
  const { chosen, setChosen, current, setCurrent } = useOpenForm(detail, undefined);
  return (
    <Columns
      nav={
        <SectionNav
          template={template}
          result={result}
          chosen={chosen}
          onChoose={setChosen}
          apart={apart.size}
          onVetoes={() => {
            document.getElementById('veto-head')?.scrollIntoView();
          }}
        />
      }
      table={
        <OpenTable
          detail={detail}
          chosen={chosen}
          apart={apart}
          current={current}
          locked
          onCurrent={setCurrent}
          onFiles={() => undefined}
        />
      }
      strip={
        <DifferenceStrip
          detail={detail}
          item={current}
          apart={current !== null && apart.has(current)}
          onSettle={null}
        />
      }
      aside={
        <>
          <RunningTotal
            template={template}
            running={result.running}
            scoredFull={result.scored}
            done
            title={say('EVAL_TOTAL')}
            chip={
              result.grade ? (
                <StatusChip tone={result.passed ? 'ok' : 'problem'} height={20}>
                  {say.label(result.grade.name)}
                </StatusChip>
              ) : null
            }
          />
          <GroupBars
            detail={detail}
            apart={0}
            onApart={() => {
              setChosen(APART);
            }}
          />
          <VetoFindings detail={detail} />
          <Background detail={detail} />
        </>
      }
    />
  );
}

/** 已定: the result with what is asked for and what it leads to, and the form behind it. */
export function ConcludedView({
  detail,
  onChanged,
}: {
  detail: EvaluationDetail;
  onChanged: (detail: EvaluationDetail) => void;
}) {
  const say = useText();
  const [query, setQuery] = useSearchParams();
  const tab: TabName = query.get('tab') === 'form' ? 'form' : 'result';
  return (
    <EvaluationFrame
      detail={detail}
      actions={<ReopenButton detail={detail} onChanged={onChanged} />}
      notes={
        <Tabs
          value={tab}
          onChange={(_, next: TabName) => {
            setQuery(next === 'form' ? { tab: next } : {}, { replace: true });
          }}
          aria-label={say('EVAL_TABS')}
          sx={{
            px: 2,
            flexShrink: 0,
            bgcolor: token.surface,
            borderBottom: `1px solid ${token.line}`,
          }}
        >
          {tabs.map((one) => (
            <Tab key={one} value={one} label={say(`EVAL_TAB_${one}`)} />
          ))}
        </Tabs>
      }
    >
      {tab === 'form' ? (
        <ReadForm detail={detail} />
      ) : (
        <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', p: 4 }}>
          <Box
            sx={{
              display: 'grid',
              gap: 3,
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 420px' },
              alignItems: 'start',
            }}
          >
            <Box sx={{ display: 'grid', gap: 3 }}>
              <ResultCard detail={detail} />
              <SectionsCard detail={detail} />
            </Box>
            <Box sx={{ display: 'grid', gap: 3 }}>
              <CorrectionsCard detail={detail} />
              <UsesCard detail={detail} />
            </Box>
          </Box>
        </Box>
      )}
    </EvaluationFrame>
  );
}
