import Add from '@mui/icons-material/Add';
import Upload from '@mui/icons-material/UploadOutlined';
import { Box, Button } from '@mui/material';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { OutputOf } from '../../../../shared/contract/procedures';
import { shell, useCall, useQuery } from '../../../api';
import { useText } from '../../../base/language';
import { useRole } from '../../../base/session';
import { token } from '../../../base/theme';
import { DataTable, FailureNote, Loading, Page } from '../../../components';
import { ImportDialog } from './import-dialog';
import { listColumns } from './list-columns';
import { templatePath } from './places';
import { useWorkbook } from './use-workbook';

/** 评估模板: every version of every template, and the ways to a new one. */
export function EvaluationTemplatesScreen() {
  const say = useText();
  const navigate = useNavigate();
  const writer = useRole('reviewer', 'admin');
  const list = useQuery('templates.list', {});
  const { run, busy, failure } = useCall();
  const write = useWorkbook();
  const [read, setRead] = useState<{ file: string; found: OutputOf<'templates.read'> } | null>(
    null,
  );
  const columns = useMemo(
    () =>
      listColumns(say, {
        writer,
        onCopy: ({ template: { id, version } }) => {
          void run('templates.copy', { id, version }).then(
            (made) => made && navigate(templatePath(made.template)),
          );
        },
        onExport: ({ template }) => {
          void write(template);
        },
      }),
    [navigate, run, say, write, writer],
  );
  const begin = async (): Promise<void> => {
    const made = await run('templates.begin', {});
    if (made) await navigate(templatePath(made.template));
  };
  const choose = async (): Promise<void> => {
    const [file] = await shell.chooseFiles({ extensions: ['xlsx'] });
    const found = file === undefined ? undefined : await run('templates.read', { file });
    if (file !== undefined && found) setRead({ file, found });
  };
  return (
    <Page
      full
      title={say('EVT_TITLE')}
      sub={writer ? undefined : say('EVT_ROLE')}
      actions={
        <>
          <Button
            variant="outlined"
            onClick={() => {
              void write(null);
            }}
          >
            {say('EVT_BLANK')}
          </Button>
          {writer && (
            <>
              <Button
                variant="outlined"
                startIcon={<Upload />}
                disabled={busy}
                onClick={() => {
                  void choose();
                }}
              >
                {say('EVT_IMPORT')}
              </Button>
              <Button
                variant="contained"
                startIcon={<Add />}
                disabled={busy}
                onClick={() => {
                  void begin();
                }}
              >
                {say('EVT_NEW')}
              </Button>
            </>
          )}
        </>
      }
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
        <FailureNote failure={failure ?? list.failure} onRetry={list.reload} />
        {list.data ? (
          <DataTable
            label={say('EVT_TITLE')}
            columns={columns}
            rows={list.data}
            keyOf={({ template }) => `${template.id} ${template.version}`}
            onOpen={({ template }) => {
              void navigate(templatePath(template));
            }}
          />
        ) : (
          list.loading && <Loading />
        )}
      </Box>
      {read && (
        <ImportDialog
          {...read}
          onClose={() => {
            setRead(null);
          }}
        />
      )}
    </Page>
  );
}
