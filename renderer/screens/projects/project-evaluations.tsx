import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from '../../api';
import { useText } from '../../app/language';
import { evaluationPath } from '../../app/places';
import { Card, DataTable, EmptyState, FailureNote } from '../../components';
import { listColumns } from '../evaluation/list-columns';

/** 评估 of one project: each opens on its own page. */
export function ProjectEvaluations({ project }: { project: string }) {
  const say = useText();
  const navigate = useNavigate();
  const { data, failure, reload } = useQuery('evaluation.list', { projectId: project });
  const columns = useMemo(() => listColumns(say).filter(({ key }) => key !== 'subject'), [say]);
  return (
    <Card title={say('PROJECT_EVALUATIONS')} padding={0}>
      <FailureNote failure={failure} onRetry={reload} />
      {data && <DataTable label={say('PROJECT_EVALUATIONS')} columns={columns} rows={data} keyOf={({ id }) => id} onOpen={({ id }) => { void navigate(evaluationPath(id)); }} empty={<EmptyState title={say('PROJECT_NO_EVALUATIONS')} />} />}
    </Card>
  );
}
