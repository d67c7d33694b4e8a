import { Box } from '@mui/material';
import { useCallback, useState } from 'react';
import { useParams } from 'react-router';
import type { EvaluationDetail } from '../../../shared/evaluation/record';
import { keep, useQuery } from '../../api';
import { FailureNote, Loading } from '../../components';
import { ConcludedView } from './concluded-view';
import { SendDialog, SendingContext } from './exchange';
import { SeparateView } from './separate-view';
import { TogetherView } from './together-view';

/** An act answers with how the evaluation stands now. */
const changed = (detail: EvaluationDetail): void => {
  keep('evaluation.get', { id: detail.row.id }, detail);
};

/** One evaluation, by where it stands: assessors alone, settling together, or concluded. */
export function EvaluationScreen() {
  const { id = '' } = useParams();
  const { data: detail, failure, loading, reload } = useQuery('evaluation.get', { id });
  const [sending, setSending] = useState<string>();
  const send = useCallback((): void => {
    setSending(id);
  }, [id]);
  if (detail?.row.id !== id)
    return (
      <Box component="main" sx={{ flex: 1, p: 4 }}>
        <FailureNote failure={failure} onRetry={reload} />
        {loading && <Loading />}
      </Box>
    );
  return (
    <SendingContext value={send}>
      <View key={id} detail={detail} />
      {sending === id && (
        <SendDialog
          detail={detail}
          onClose={() => {
            setSending(undefined);
          }}
        />
      )}
    </SendingContext>
  );
}

function View({ detail }: { detail: EvaluationDetail }) {
  switch (detail.row.state) {
    case 'separate':
      return <SeparateView detail={detail} onChanged={changed} />;
    case 'together':
      return <TogetherView detail={detail} onChanged={changed} />;
    case 'concluded':
      return <ConcludedView detail={detail} onChanged={changed} />;
  }
}
