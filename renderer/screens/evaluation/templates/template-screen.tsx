import { Box, Button } from '@mui/material';
import { useMemo, useState, type ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { KeptTemplate } from '../../../../shared/evaluation/record';
import { templateProblems } from '../../../../shared/evaluation/template-problems';
import { useCall, useQuery } from '../../../api';
import { useText } from '../../../base/language';
import { useRole } from '../../../base/session';
import { textSize, token } from '../../../base/theme';
import { FailureNote, Loading, useToast } from '../../../components';
import { EditorBody } from './editor';
import { EditorContext, type Editor } from './editor-state';
import { templatePath, templatesPath } from './places';
import { StepDialog } from './step-dialogs';
import { TemplateHead } from './template-head';
import { useAim } from './use-aim';
import { useEditorKeys } from './use-editor-keys';
import { useTemplateDraft } from './use-template-draft';
import { useWorkbook } from './use-workbook';

interface ViewProps {
  kept: KeptTemplate;
  onChanged: (kept: KeptTemplate) => void;
  onReload: () => void;
}

function FixedNote({ children }: { children: ReactNode }) {
  return (
    <Box
      role="note"
      sx={{
        flexShrink: 0,
        px: 4,
        py: 2,
        fontSize: textSize.dense,
        lineHeight: '20px',
        color: token.t2,
        bgcolor: token.sunk,
        borderBottom: `1px solid ${token.line}`,
      }}
    >
      {children}
    </Box>
  );
}

/** A version that cannot be changed, or a draft seen by somebody who may not write. */
function FixedView({ kept }: { kept: KeptTemplate }) {
  const say = useText();
  const navigate = useNavigate();
  const writer = useRole('reviewer', 'admin');
  const write = useWorkbook();
  const { run, busy, failure } = useCall();
  const { template, state, used } = kept;
  const aim = useAim(template);
  const editor = useMemo<Editor>(
    () => ({
      template,
      locked: true,
      problems: templateProblems(template),
      change: () => undefined,
    }),
    [template],
  );
  const copy = async (): Promise<void> => {
    const made = await run('templates.copy', { id: template.id, version: template.version });
    if (made) await navigate(templatePath(made.template));
  };
  return (
    <EditorContext value={editor}>
      <TemplateHead
        state={state}
        savedAt={null}
        actions={
          <>
            <Button
              variant="outlined"
              onClick={() => {
                void write(template);
              }}
            >
              {say('EVT_EXPORT')}
            </Button>
            {writer && state !== 'draft' && (
              <Button
                variant="contained"
                disabled={busy}
                onClick={() => {
                  void copy();
                }}
              >
                {say(`EVT_COPY_${state}`)}
              </Button>
            )}
          </>
        }
      />
      <FixedNote>
        {say(`EVT_FIXED_${state}`)}
        {used > 0 && ` ${say('EVT_USED_BY', { n: used })}`}
      </FixedNote>
      <FailureNote failure={failure} />
      <EditorBody aim={aim} />
    </EditorContext>
  );
}

/** A draft: keeps itself, and is published once nothing is wrong. */
function DraftView({ kept, onChanged, onReload }: ViewProps) {
  const say = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const draft = useTemplateDraft(kept);
  const write = useWorkbook();
  const { run, busy, failure, clear } = useCall();
  const [asked, setAsked] = useState<'publish' | 'discard' | null>(null);
  const { template, change, flush, forget } = draft;
  const aim = useAim(template);
  const problems = useMemo(() => templateProblems(template), [template]);
  useEditorKeys(problems, aim.go, flush);
  const editor = useMemo<Editor>(
    () => ({ template, locked: false, problems, change }),
    [template, problems, change],
  );
  const name = template.name.zh || say('EVT_NAMELESS');
  const close = (): void => {
    setAsked(null);
    clear();
  };
  const step = async (): Promise<void> => {
    const revision = await flush();
    if (revision === null) return;
    const of = { id: template.id, version: template.version, revision };
    if (asked === 'publish') {
      const done = await run('templates.publish', of);
      if (done) {
        toast(say('EVT_PUBLISHED'));
        onChanged(done);
      }
    } else if (await run('templates.discard', of)) {
      forget();
      toast(say('EVT_DISCARDED'));
      await navigate(templatesPath);
    }
  };
  const publish = (): void => {
    const [first] = problems;
    if (first) aim.go(first);
    else setAsked('publish');
  };
  return (
    <EditorContext value={editor}>
      <TemplateHead
        state="draft"
        savedAt={draft.savedAt}
        actions={
          <>
            <Button
              variant="outlined"
              color="error"
              onClick={() => {
                setAsked('discard');
              }}
            >
              {say('EVT_DISCARD')}
            </Button>
            <Button
              variant="outlined"
              onClick={() => {
                void write(template, flush);
              }}
            >
              {say('EVT_EXPORT')}
            </Button>
            <Button variant="contained" onClick={publish}>
              {say('EVT_PUBLISH')}
            </Button>
          </>
        }
      />
      {draft.failure && (
        <Box sx={{ px: 4 }}>
          <FailureNote failure={draft.failure} />
          {draft.failure.code === 'REVISION_CONFLICT' && (
            <Button
              variant="outlined"
              onClick={() => {
                forget();
                onReload();
              }}
            >
              {say('EVT_RELOAD')}
            </Button>
          )}
        </Box>
      )}
      <EditorBody aim={aim} />
      {asked && (
        <StepDialog
          title={say(asked === 'publish' ? 'EVT_PUBLISH_TITLE' : 'EVT_DISCARD_TITLE', {
            name,
            version: template.version,
          })}
          text={say(asked === 'publish' ? 'EVT_PUBLISH_TEXT' : 'EVT_DISCARD_TEXT')}
          act={say(asked === 'publish' ? 'EVT_PUBLISH' : 'EVT_DISCARD_DO')}
          danger={asked === 'discard'}
          busy={busy}
          failure={failure ?? draft.failure}
          onClose={close}
          onDo={() => {
            void step();
          }}
        />
      )}
    </EditorContext>
  );
}

/**
 * One version of an evaluation template; a draft is read once: what the screen itself keeps does
 * not come back to it.
 */
function Template({ id, version }: { id: string; version: string }) {
  const writer = useRole('reviewer', 'admin');
  const { data, failure, loading, reload } = useQuery('templates.get', { id, version });
  const [kept, setKept] = useState<KeptTemplate>();
  if (!kept && data && !loading) setKept(data);
  if (!kept)
    return (
      <Box sx={{ p: 4 }}>
        <FailureNote failure={failure} onRetry={reload} />
        {loading && <Loading />}
      </Box>
    );
  if (kept.state !== 'draft' || !writer) return <FixedView kept={kept} />;
  return (
    <DraftView
      kept={kept}
      onChanged={setKept}
      onReload={() => {
        setKept(undefined);
        reload();
      }}
    />
  );
}

/** One version of an evaluation template: read, or written while it is a draft. */
export function EvaluationTemplateScreen() {
  const { id = '', version = '' } = useParams();
  return (
    <Box
      component="main"
      sx={{ flex: 1, minWidth: 0, height: '100%', display: 'flex', flexDirection: 'column' }}
    >
      <Template key={`${id} ${version}`} id={id} version={version} />
    </Box>
  );
}
