import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { SetPreview } from '../../../shared/contract/definitions';
import { partNames, partSize } from '../../../shared/definitions/part-changes';
import { shell, useCall, useQuery } from '../../api';
import { periodName } from '../../base/format';
import { useLanguage } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { Card, FailureNote, useToast } from '../../components';
import { MenuButton } from '../../components/menu-button';
import { EditChecklists } from './edit-checklists';
import { EditCodes } from './edit-codes';
import { EditEvaluations } from './edit-evaluations';
import { EditFlow } from './edit-flow';
import { EditLetters } from './edit-letters';
import { EditPapers } from './edit-papers';
import { EditParameters } from './edit-parameters';
import { EditTargets } from './edit-targets';
import { SetDialog } from './set-dialog';
import type { Proposal } from './set-tried';

/** The parts of the set that are changed in a window of their own. */
const editors = {
  parameters: EditParameters,
  codes: EditCodes,
  indicators: EditTargets,
  checklists: EditChecklists,
  evaluations: EditEvaluations,
  projectFlow: EditFlow,
  papers: EditPapers,
  letters: EditLetters,
} as const;

interface Shown {
  proposal: Proposal;
  preview: SetPreview;
  /** What is done once it is taken in. */
  done: (() => void) | undefined;
}

/** 填报定义: the set that holds for all offices, what it has, and another one from a file. */
export function SetCard() {
  const { language, say } = useLanguage();
  const toast = useToast();
  const { data, failure, reload } = useQuery('definitions.get', {});
  const calls = useCall();
  const [editing, setEditing] = useState<keyof typeof editors>();
  const [shown, setShown] = useState<Shown>();
  const show = async (proposal: Proposal, done?: () => void): Promise<void> => {
    const preview = await calls.run('definitions.preview', proposal);
    if (preview) setShown({ proposal, preview, done });
  };
  const Editor = editing && editors[editing];
  const choose = async (): Promise<void> => {
    const [file] = await shell.chooseFiles({
      title: say('SET_DEF_TAKE'),
      extensions: ['json', 'xlsx'],
    });
    if (file !== undefined) await show({ file });
  };
  const write = async (kind: 'json' | 'xlsx'): Promise<void> => {
    const name = `${data?.common.id ?? ''}-${data?.common.version ?? ''}.${kind}`;
    const file = await shell.saveFile({ name, extensions: [kind] });
    const call = kind === 'json' ? 'definitions.write' : 'definitions.writeBook';
    if (file && (await calls.run(call, { file }))) toast(say('SET_DEF_WRITTEN'));
  };
  return (
    <Card
      title={say('SET_DEF')}
      action={
        <Box sx={{ display: 'flex', gap: 2 }}>
          <MenuButton
            variant="text"
            disabled={!data || calls.busy}
            entries={(Object.keys(editors) as (keyof typeof editors)[]).map((part) => ({
              label: say(`SET_EDIT_${part}`),
              act: () => {
                setEditing(part);
              },
            }))}
          >
            {say('SET_EDIT')}
          </MenuButton>
          <Button variant="text" disabled={!data || calls.busy} onClick={() => void write('json')}>
            {say('SET_DEF_WRITE')}
          </Button>
          <Button variant="text" disabled={!data || calls.busy} onClick={() => void write('xlsx')}>
            {say('SET_DEF_WRITE_BOOK')}
          </Button>
          <Button variant="text" disabled={!data || calls.busy} onClick={() => void choose()}>
            {say('SET_DEF_TAKE')}
          </Button>
        </Box>
      }
    >
      {failure && <FailureNote failure={failure} onRetry={reload} />}
      {!editing && <FailureNote failure={calls.failure} />}
      {data && (
        <Box sx={{ fontSize: textSize.dense, display: 'grid', gap: 1 }}>
          <Box>
            {data.common.title[language]} {data.common.version}
            <Box component="span" sx={{ color: token.t2, ml: 2 }}>
              {say('SET_DEF_FROM', { period: periodName(data.common.from, language) })}
            </Box>
          </Box>
          <Box sx={{ color: token.t2 }}>{data.common.note[language]}</Box>
          <Box
            sx={{
              display: 'grid',
              gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
              columnGap: 4,
              mt: 1,
            }}
          >
            {partNames.map((part) => (
              <Box key={part} sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
                <span>{say(`SET_PART_${part}`)}</span>
                <Box component="span" sx={{ color: token.t2 }}>
                  {partSize(data.common, part)}
                </Box>
              </Box>
            ))}
          </Box>
        </Box>
      )}
      {data && Editor && (
        <Editor
          set={data.common}
          failure={calls.failure}
          onPropose={(parts, done) => void show({ parts }, done)}
          onClose={() => {
            setEditing(undefined);
          }}
        />
      )}
      {shown && (
        <SetDialog
          proposal={shown.proposal}
          preview={shown.preview}
          onClose={(taken) => {
            setShown(undefined);
            if (!taken) return;
            shown.done?.();
            toast(say('SET_DEF_TAKEN'));
          }}
        />
      )}
    </Card>
  );
}
