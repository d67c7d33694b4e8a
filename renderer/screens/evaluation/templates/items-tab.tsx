import { Box, Button } from '@mui/material';
import { useState } from 'react';
import {
  lineOf,
  replaced,
  withItem,
  withSection,
} from '../../../../shared/evaluation/template-edit';
import { useText } from '../../../base/language';
import { textSize, token } from '../../../base/theme';
import { EmptyState } from '../../../components';
import { NARROW } from '../layout';
import { useEditor, useIndicators } from './editor-state';
import { FormRegion } from './form-region';
import { IndicatorForm } from './indicator-form';
import { IndicatorTree } from './tree';
import { TreeTools } from './tree-tools';
import { useTreeActs } from './use-tree-acts';

/** The indicators as a tree, and the form of the one that is chosen. */
export function ItemsTab({
  chosen,
  onChoose,
  onEnter,
}: {
  chosen: string | null;
  onChoose: (key: string | null) => void;
  onEnter: () => void;
}) {
  const say = useText();
  const { template, locked } = useEditor();
  const setTree = useIndicators();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const line = chosen === null ? undefined : lineOf(template.indicators, chosen);
  const acts = useTreeActs(line?.indicator.key ?? null, onChoose);
  const fold = (key: string, open: boolean): void => {
    const next = new Set(folded);
    if (open) next.delete(key);
    else next.add(key);
    setFolded(next);
  };
  const begin = (
    <Button
      variant="outlined"
      onClick={() => {
        const edited = withSection(template, null, false) ?? withItem(template, null);
        setTree(() => edited.indicators);
        onChoose(edited.key);
      }}
    >
      {say('EVT_FIRST')}
    </Button>
  );
  if (template.indicators.length === 0)
    return (
      <EmptyState title={say('EVT_NO_ITEMS')} actions={locked ? undefined : begin}>
        {say('EVT_NO_ITEMS_TEXT')}
      </EmptyState>
    );
  return (
    <>
      <Box
        sx={{
          width: 316,
          flexShrink: 0,
          display: 'flex',
          flexDirection: 'column',
          borderRight: `1px solid ${token.line}`,
          [NARROW]: {
            width: 'auto',
            borderRight: 0,
            borderBottom: `1px solid ${token.line}`,
            maxHeight: 320,
          },
        }}
      >
        {!locked && <TreeTools line={line} acts={acts} />}
        <IndicatorTree
          chosen={line?.indicator.key ?? null}
          folded={folded}
          onChoose={onChoose}
          onFold={fold}
          onEnter={onEnter}
          acts={acts}
        />
        {!locked && (
          <Box
            sx={{
              flexShrink: 0,
              px: 3,
              py: 1,
              fontSize: textSize.small,
              lineHeight: '18px',
              color: token.t3,
              bgcolor: token.sunk,
              borderTop: `1px solid ${token.line}`,
            }}
          >
            {say('EVT_KEYS')}
          </Box>
        )}
      </Box>
      <FormRegion label={say('EVT_TAB_items')}>
        {line ? (
          <IndicatorForm
            key={line.indicator.key}
            one={line.indicator}
            onChange={(next) => {
              setTree((tree) => replaced(tree, next.key, () => next));
            }}
          />
        ) : (
          <EmptyState title={say('EVT_CHOOSE')} />
        )}
      </FormRegion>
    </>
  );
}
