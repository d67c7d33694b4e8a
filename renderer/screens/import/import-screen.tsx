import Upload from '@mui/icons-material/UploadOutlined';
import { Box, Button } from '@mui/material';
import { useState, type DragEvent } from 'react';
import {
  tableFiles,
  type HiddenChoice,
  type ImportKind,
  type ImportPreview,
} from '../../../shared/contract/import';
import { call, pathOf, shell, useCall } from '../../api';
import { useText } from '../../base/language';
import { useSession } from '../../base/session';
import { iconSize, textSize, token } from '../../base/theme';
import { useActs } from '../../records/undo';
import { FailureNote, Page, RestoredNote, useToast } from '../../components';
import { textIn, useKept } from '../../forms/use-draft';
import { AskedLine, goToAsked } from './asked-line';
import { baseName } from './kinds';
import { Outcomes, type Written } from './outcomes';
import { PreviewCard } from './preview-card';
import { ProblemLists } from './problem-lists';
import { TemplateMenu } from './template-menu';

/** What the clerk settled: file → sheet → heading → field. */
type Columns = Record<string, Record<string, Record<string, string | null>>>;

/** What the clerk said that values mean: kind → field → value → code or id. */
type Meanings = Partial<Record<ImportKind, Record<string, Record<string, string | null>>>>;

/** Files chosen, and what was said about them. */
interface Chosen {
  files: string[];
  columns: Columns;
  values: Meanings;
  hidden: HiddenChoice;
}
const NONE: Omit<Chosen, 'files'> = { columns: {}, values: {}, hidden: 'include' };

/** Workbooks in: choose or drop, look at what would happen, then write in one go. */
export function ImportScreen() {
  const say = useText();
  const { period } = useSession();
  const toast = useToast();
  const { undo } = useActs();
  const { run, busy, failure } = useCall();
  const [sheets, setSheets] = useState<ImportPreview[]>([]);
  const [reading, setReading] = useState<string>();
  const [chosen, setChosen] = useState<Chosen>({ files: [], ...NONE });
  const [outcomes, setOutcomes] = useState<{ written: Written[]; act: string | null }>();
  const [over, setOver] = useState(false);

  // Files chosen together are previewed together: a project may stand on a station of another file.
  const preview = async (asked: Chosen): Promise<boolean> => {
    setReading(say.list(asked.files.map(baseName)));
    const found = await run('import.preview', { ...asked, period });
    setReading(undefined);
    if (!found) return false;
    setChosen(asked);
    setSheets(found);
    return true;
  };
  const kept = useKept({
    place: { noun: 'dialog', id: 'import' },
    typed: { chosen: JSON.stringify(chosen) },
    dirty: chosen.files.length > 0,
    restore: (values) => {
      const text = textIn(values, 'chosen');
      if (text === undefined) return;
      void preview(JSON.parse(text) as Chosen).then((read) => {
        // The files are where they were no longer, or cannot be read.
        if (!read) kept.forget();
      });
    },
  });
  const forget = (): void => {
    kept.forget();
    setChosen({ files: [], ...NONE });
    setSheets([]);
  };
  const read = async (files: string[]): Promise<void> => {
    setOutcomes(undefined);
    setSheets([]);
    await preview({ files, ...NONE });
  };
  const choose = async (): Promise<void> => {
    const files = await shell.chooseFiles({ extensions: [...tableFiles], multiple: true });
    if (files.length > 0) await read(files);
  };
  const chooseFolder = async (): Promise<void> => {
    const folder = await shell.chooseFolder({});
    if (folder !== null) await read([folder]);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files]
      .map(pathOf)
      .filter((path): path is string => path !== null);
    if (files.length > 0) void read(files);
  };
  const match = async (
    file: string,
    sheet: string,
    heading: string,
    field: string | null,
  ): Promise<void> => {
    const { columns } = chosen;
    await preview({
      ...chosen,
      columns: {
        ...columns,
        [file]: { ...columns[file], [sheet]: { ...columns[file]?.[sheet], [heading]: field } },
      },
    });
  };
  const mean = async (
    kind: ImportKind,
    field: string,
    value: string,
    meaning: string | null,
  ): Promise<void> => {
    const said = chosen.values[kind];
    await preview({
      ...chosen,
      values: {
        ...chosen.values,
        [kind]: { ...said, [field]: { ...said?.[field], [value]: meaning } },
      },
    });
    goToAsked();
  };
  const apply = async (): Promise<void> => {
    const answer = await run('import.apply', { tokens: sheets.map(({ token }) => token) });
    if (!answer) return;
    const [newest] = await call('undo.list', { limit: 1 });
    const came = answer.some(({ created, updated }) => created + updated > 0);
    const written = answer.map((outcome, at) => ({
      kind: sheets[at]?.kind ?? 'stations',
      outcome,
    }));
    const act = came && newest?.kind === 'import' ? newest.id : null;
    const back = act !== null && {
      label: say('UNDO'),
      run: () => {
        undo(act);
      },
    };
    toast(say('IMPORT_DONE'), back || undefined);
    setOutcomes({ written, act });
    forget();
  };
  const count = sheets.reduce((sum, one) => sum + one.created + one.updated, 0);
  const blocked = sheets.some((one) =>
    one.problems.some((problem) => problem.severity === 'error'),
  );

  return (
    <Page
      title={say('IMPORT_TITLE')}
      sub={say('IMPORT_SUB')}
      actions={
        <>
          <TemplateMenu />
          {sheets.length > 0 && (
            <Button
              variant="outlined"
              startIcon={<Upload />}
              disabled={busy}
              onClick={() => {
                void choose();
              }}
            >
              {say('IMPORT_AGAIN')}
            </Button>
          )}
          {sheets.length > 0 ? (
            <Button
              variant="contained"
              disabled={busy || count === 0}
              onClick={() => {
                void apply();
              }}
            >
              {count === 0 ? say('IMPORT_NOTHING') : say('IMPORT_DO', { n: count })}
            </Button>
          ) : (
            <Button
              variant="contained"
              startIcon={<Upload />}
              disabled={busy}
              onClick={() => {
                void choose();
              }}
            >
              {say('IMPORT_CHOOSE')}
            </Button>
          )}
        </>
      }
    >
      <RestoredNote savedAt={kept.found} onDiscard={forget} />
      <FailureNote failure={failure} />
      {reading && (
        <Box role="status" sx={{ py: 2, fontSize: textSize.dense, color: token.t2 }}>
          {say('IMPORT_READING', { file: reading })}
        </Box>
      )}
      {outcomes && <Outcomes outcomes={outcomes.written} act={outcomes.act} />}
      {sheets.length === 0 && !reading && <ProblemLists />}
      {sheets.length === 0 && !reading && (
        <Box
          data-testid="import-drop"
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => {
            setOver(false);
          }}
          onDrop={drop}
          sx={{
            py: 14,
            px: 6,
            textAlign: 'center',
            border: `1px dashed ${over ? token.teal : token.field}`,
            borderRadius: '6px',
            bgcolor: over ? token.teal50 : token.surface,
          }}
        >
          <Upload sx={{ fontSize: iconSize.drop, color: token.teal }} aria-hidden />
          <Box sx={{ fontWeight: 700, mt: 1 }}>{say('IMPORT_DROP')}</Box>
          <Box sx={{ fontSize: textSize.dense, color: token.t2, mb: 3 }}>
            {say('IMPORT_DROP_TEXT')}
          </Box>
          <Button
            variant="outlined"
            onClick={() => {
              void choose();
            }}
          >
            {say('IMPORT_CHOOSE')}
          </Button>
          <Button
            variant="text"
            sx={{ ml: 2 }}
            onClick={() => {
              void chooseFolder();
            }}
          >
            {say('IMPORT_CHOOSE_FOLDER')}
          </Button>
        </Box>
      )}
      {blocked && (
        <Box sx={{ fontSize: textSize.dense, color: token.amber, mb: 2 }}>
          {say('IMPORT_ERROR_ROWS')}
        </Box>
      )}
      <AskedLine sheets={sheets} />
      {sheets.map((one) => (
        <PreviewCard
          key={one.token}
          file={
            one.files.length > 1 ? say('IMPORT_FILES', { n: one.files.length }) : baseName(one.file)
          }
          preview={one}
          busy={busy}
          onHidden={(hidden) => {
            void preview({ ...chosen, hidden });
          }}
          onMatch={(file, sheet, heading, field) => {
            void match(file, sheet, heading, field);
          }}
          onSay={(field, value, meaning) => {
            void mean(one.kind, field, value, meaning);
          }}
        />
      ))}
    </Page>
  );
}
