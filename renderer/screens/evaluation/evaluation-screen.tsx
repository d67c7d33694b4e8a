import { Box } from '@mui/material';
import { useParams } from 'react-router';
import type { EvaluationDetail } from '../../../shared/evaluation/record';
import { keep, useQuery } from '../../api';
import { FailureNote, Loading } from '../../components';
import { ConcludedView } from './concluded-view';
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
  if (detail?.row.id !== id)
    return (
      <Box component="main" sx={{ flex: 1, p: 4 }}>
        <FailureNote failure={failure} onRetry={reload} />
        {loading && <Loading />}
      </Box>
    );
  switch (detail.row.state) {
    case 'separate':
      return <SeparateView key={id} detail={detail} onChanged={changed} />;
    case 'together':
      return <TogetherView key={id} detail={detail} onChanged={changed} />;
    case 'concluded':
      return <ConcludedView key={id} detail={detail} onChanged={changed} />;
  }
}
