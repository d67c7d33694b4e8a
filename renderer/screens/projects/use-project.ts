import { useQuery } from '../../api';
import { useUses } from './uses';

/** Everything that stands round one project; each part arrives by itself. */
export function useProject(id: string) {
  const project = useQuery('records.get', { noun: 'project', id });
  const flow = useQuery('projects.flow', { project: id });
  const money = useQuery('projects.money', { project: id });
  const targets = useQuery('projects.targets', { project: id });
  const uses = useUses({ project: id });
  const parts = [project, flow, money, targets, uses];
  const reload = (): void => {
    for (const part of parts) part.reload();
  };
  return {
    project,
    flow,
    money,
    targets,
    uses,
    reload,
    failure: parts.find((part) => part.failure)?.failure,
    waiting: parts.some((part) => part.data === undefined && part.loading),
  };
}
