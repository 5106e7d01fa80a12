import { createFileRoute } from '@tanstack/react-router';
import { TaskPage } from '../features/direction/task-page.tsx';

export const Route = createFileRoute('/direction/tasks/$taskId')({ component: Task });

function Task() {
  const { taskId } = Route.useParams();
  return <TaskPage key={taskId} taskId={taskId} />;
}
