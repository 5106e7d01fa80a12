import { createFileRoute } from '@tanstack/react-router';
import { AccountBoardPage } from '../features/administration/account-board/account-board-page.tsx';

export const Route = createFileRoute('/admin/account-board')({ component: AccountBoardPage });
