import { Button, Menu, MenuItem } from '@mui/material';
import { useEffect, useState } from 'react';
import type { ImportKind } from '../../../shared/contract/import';
import { shell, useCall } from '../../api';
import { useText } from '../../base/language';
import { useToast } from '../../components';
import { importKinds, kindLabel } from './kinds';

/** The empty workbook of a kind, to be filled in and imported. */
export function TemplateMenu() {
  const say = useText();
  const toast = useToast();
  const { run, failure } = useCall();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const write = async (kind: ImportKind): Promise<void> => {
    setAnchor(null);
    const file = await shell.saveFile({
      name: `${kindLabel(kind, say)}.xlsx`,
      extensions: ['xlsx'],
    });
    const done = file ? await run('template.write', { kind, file }) : undefined;
    if (done)
      toast(say('IMPORT_TEMPLATE_WRITTEN', { file: done.file }), {
        label: say('LIST_SHOW_FILE'),
        run: () => {
          void shell.showItem(done.file);
        },
      });
  };
  useEffect(() => {
    if (failure) toast(say.any(failure.code, failure.params));
  }, [failure, say, toast]);
  return (
    <>
      <Button
        variant="outlined"
        aria-haspopup="menu"
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        {say('IMPORT_TEMPLATE')}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => {
          setAnchor(null);
        }}
      >
        {importKinds.map((kind) => (
          <MenuItem
            key={kind}
            onClick={() => {
              void write(kind);
            }}
          >
            {kindLabel(kind, say)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
