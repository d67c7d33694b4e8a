import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import { Box, Button, ButtonBase, IconButton } from '@mui/material';
import { flowProblems, stepLabel } from '../../../shared/definitions/flow-problems';
import { useText } from '../../base/language';
import { iconSize, textSize, token } from '../../base/theme';
import { useKeptForm } from '../../forms/use-kept-form';
import { Pick } from './division-fields';
import { FlowStepFields } from './flow-step';
import { PartDialog, type PartProps } from './part-dialog';
import { SetProblems } from './set-problems';
import { movedStep, stepsLeft, withoutStep, withStep, type TypedStep } from './typed-flow';

interface Typed {
  steps: readonly TypedStep[];
  /** The step whose requirements are shown. */
  at: string;
}

interface ListProps extends Typed {
  nameOf: (step: string) => string;
  onAt: (step: string) => void;
  onSteps: (steps: readonly TypedStep[]) => void;
}

/** The steps in their order: one is looked at, and each is moved up and down. */
function StepList({ steps, at, nameOf, onAt, onSteps }: ListProps) {
  const say = useText();
  const move = (step: string, by: -1 | 1) => (
    <IconButton
      size="small"
      aria-label={`${say(by < 0 ? 'SET_FLOW_UP' : 'SET_FLOW_DOWN')} ${nameOf(step)}`}
      disabled={steps.at(by < 0 ? 0 : -1)?.step === step}
      onClick={() => {
        onSteps(movedStep(steps, step, by));
      }}
      sx={{ p: '2px' }}
    >
      {by < 0 ? (
        <ArrowUpward sx={{ fontSize: iconSize.small }} />
      ) : (
        <ArrowDownward sx={{ fontSize: iconSize.small }} />
      )}
    </IconButton>
  );
  return (
    <Box component="ol" aria-label={say('SET_EDIT_projectFlow')} sx={{ m: 0, p: 0 }}>
      {steps.map(({ step }, index) => (
        <Box
          key={step}
          component="li"
          sx={{
            listStyle: 'none',
            display: 'flex',
            alignItems: 'center',
            bgcolor: step === at ? token.teal50 : undefined,
            '& + &': { borderTop: `1px solid ${token.line}` },
          }}
        >
          <ButtonBase
            aria-pressed={step === at}
            onClick={() => {
              onAt(step);
            }}
            sx={{
              flex: 1,
              minWidth: 0,
              justifyContent: 'flex-start',
              textAlign: 'left',
              fontFamily: 'inherit',
              px: 1,
              py: '5px',
              fontSize: textSize.dense,
              fontWeight: step === at ? 600 : 400,
            }}
          >
            {index + 1}. {nameOf(step)}
          </ButtonBase>
          {move(step, -1)}
          {move(step, 1)}
        </Box>
      ))}
    </Box>
  );
}

/** 项目流程: the steps of a purchased project in their order, and what each requires. */
export function EditFlow({ set, failure, onPropose, onClose }: PartProps) {
  const say = useText();
  const kept = useKeptForm<Typed>(`set-flow@${set.id} ${set.version}`, {
    steps: set.projectFlow.steps,
    at: set.projectFlow.steps[0]?.step ?? '',
  });
  const { steps, at } = kept.typed;
  const shown = steps.find(({ step }) => step === at);
  const problems = flowProblems({ codes: set.codes, projectFlow: { steps: [...steps] } });
  const nameOf = (step: string): string => say.label(stepLabel(set, step));
  return (
    <PartDialog
      title={say('SET_EDIT_projectFlow')}
      ready={steps.length > 0 && problems.length === 0}
      kept={kept.kept}
      parts={() => ({ projectFlow: { steps: [...steps] } })}
      {...{ failure, onPropose, onClose }}
    >
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: '188px minmax(0, 1fr)' }}>
        <Box sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
          <StepList
            {...{ steps, at, nameOf }}
            onAt={(step) => {
              kept.put({ at: step });
            }}
            onSteps={(next) => {
              kept.put({ steps: next });
            }}
          />
          <Pick
            id="set-flow-add"
            label={say('SET_FLOW_ADD')}
            value=""
            none={say('SET_FLOW_CHOOSE')}
            options={stepsLeft(set, steps).map((code) => ({ code, name: nameOf(code) }))}
            onChange={(step) => {
              if (step !== '') kept.put({ steps: withStep(steps, step), at: step });
            }}
          />
          <Box sx={{ color: token.t2, fontSize: textSize.small }}>{say('SET_FLOW_HINT')}</Box>
        </Box>
        {shown && (
          <Box component="section" aria-label={nameOf(at)} sx={{ minWidth: 0 }}>
            <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 1 }}>
              <Box sx={{ flex: 1, minWidth: 0, fontWeight: 600 }}>{nameOf(at)}</Box>
              <Button
                variant="text"
                disabled={steps.length === 1}
                onClick={() => {
                  const next = withoutStep(steps, at);
                  kept.put({ steps: next, at: next[0]?.step ?? '' });
                }}
              >
                {say('SET_FLOW_LEAVE_OUT')}
              </Button>
            </Box>
            <FlowStepFields
              set={set}
              typed={shown}
              steps={steps}
              onChange={(next) => {
                kept.put({ steps: steps.map((one) => (one.step === at ? next : one)) });
              }}
            />
          </Box>
        )}
      </Box>
      <SetProblems problems={problems} />
    </PartDialog>
  );
}
