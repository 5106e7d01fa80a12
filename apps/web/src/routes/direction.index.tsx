import { createFileRoute } from '@tanstack/react-router';
import { BoardPage } from '../features/direction/board-page.tsx';

export const Route = createFileRoute('/direction/')({ component: BoardPage });
