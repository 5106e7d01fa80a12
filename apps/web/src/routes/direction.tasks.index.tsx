import { createFileRoute } from '@tanstack/react-router';
import { DirectedTasksPage } from '../features/direction/tasks-page.tsx';

export const Route = createFileRoute('/direction/tasks/')({ component: DirectedTasksPage });
