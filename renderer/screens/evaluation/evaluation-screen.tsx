import { Box } from '@mui/material';
import { useEffect, useState } from 'react';
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
  const [changed, setChanged] = useState<EvaluationDetail | null>(null);
  // What an act answered with holds until everything is read again.
  useEffect(() => {
    setChanged(null);
  }, [data]);
  const detail = changed?.row.id === id ? changed : data;
  if (detail?.row.id !== id)
    return (
      <Box component="main" sx={{ flex: 1, p: 4 }}>
        <FailureNote failure={failure} onRetry={reload} />
        {loading && <Loading />}
      </Box>
    );
  switch (detail.row.state) {
    case 'separate':
      return <SeparateView key={id} detail={detail} onChanged={setChanged} />;
    case 'together':
      return <TogetherView key={id} detail={detail} onChanged={setChanged} />;
    case 'concluded':
      return <ConcludedView key={id} detail={detail} onChanged={setChanged} onReload={reload} />;
  }
}
