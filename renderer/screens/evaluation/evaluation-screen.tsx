import { Box } from '@mui/material';
import { useCallback, useState } from 'react';
import { useParams } from 'react-router';
import type { EvaluationDetail } from '../../../shared/evaluation/record';
import { useQuery } from '../../api';
import { FailureNote, Loading } from '../../components';
import { ConcludedView } from './concluded-view';
import { SeparateView } from './separate-view';
import { TogetherView } from './together-view';

/** One evaluation, by where it stands: assessors alone, settling together, or concluded. */
export function EvaluationScreen() {
  const { id = '' } = useParams();
  const { data, failure, loading, reload } = useQuery('evaluation.get', { id });
  // What an act answered with holds until everything is read again.
  const [changed, setChanged] = useState<{
    over: EvaluationDetail | undefined;
    detail: EvaluationDetail;
  }>();
  const onChanged = useCallback(
    (detail: EvaluationDetail): void => {
      setChanged({ over: data, detail });
    },
    [data],
  );
  const newer = changed?.over === data ? changed?.detail : undefined;
  const detail = newer?.row.id === id ? newer : data;
  if (detail?.row.id !== id)
    return (
      <Box component="main" sx={{ flex: 1, p: 4 }}>
        <FailureNote failure={failure} onRetry={reload} />
        {loading && <Loading />}
      </Box>
    );
  switch (detail.row.state) {
    case 'separate':
      return <SeparateView key={id} detail={detail} onChanged={onChanged} />;
    case 'together':
      return <TogetherView key={id} detail={detail} onChanged={onChanged} />;
    case 'concluded':
      return <ConcludedView key={id} detail={detail} onChanged={onChanged} onReload={reload} />;
  }
}
