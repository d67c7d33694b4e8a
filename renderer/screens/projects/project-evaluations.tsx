import { Button } from '@mui/material';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from '../../api';
import { useText } from '../../base/language';
import { evaluationPath } from '../../base/places';
import { useRole } from '../../base/session';
import { Card, DataTable, EmptyState, FailureNote } from '../../components';
import { BeginDialog } from '../../forms/begin-evaluation';
import { evaluationColumns } from '../../components/evaluation-columns';

/** 评估 of one project: each opens on its own page, and a further one is begun here. */
export function ProjectEvaluations({ project }: { project: string }) {
  const say = useText();
  const navigate = useNavigate();
  const editor = useRole('clerk', 'reviewer', 'admin', 'receiver');
  const [beginning, setBeginning] = useState(false);
  const { data, failure, reload } = useQuery('evaluation.list', { projectId: project });
  const columns = useMemo(
    () => evaluationColumns(say).filter(({ key }) => key !== 'subject'),
    [say],
  );
  const open = (id: string): void => {
    void navigate(evaluationPath(id));
  };
  return (
    <Card
      title={say('PROJECT_EVALUATIONS')}
      padding={0}
      action={
        editor && (
          <Button
            variant="outlined"
            onClick={() => {
              setBeginning(true);
            }}
            sx={{ height: 28 }}
          >
            {say('EVAL_BEGIN')}
          </Button>
        )
      }
    >
      <FailureNote failure={failure} onRetry={reload} />
      {data && (
        <DataTable
          label={say('PROJECT_EVALUATIONS')}
          columns={columns}
          rows={data}
          keyOf={({ id }) => id}
          onOpen={({ id }) => {
            open(id);
          }}
          empty={<EmptyState title={say('PROJECT_NO_EVALUATIONS')} />}
        />
      )}
      {beginning && (
        <BeginDialog
          project={project}
          onClose={() => {
            setBeginning(false);
          }}
          onBegun={({ ids }) => {
            if (ids[0] !== undefined) open(ids[0]);
          }}
        />
      )}
    </Card>
  );
}
