/** Where a screen cannot be loaded or drawn, a card that says so. React asks for a class here. */

import { Component } from 'react';
import type { ReactNode } from 'react';
import { FaultCard } from './ui/fault-card.tsx';
import { appWords } from './words/app-words.ts';

interface ScreenBoundaryProps {
  readonly children: ReactNode;
}

export class ScreenBoundary extends Component<ScreenBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { head, title, what, step, again } = appWords.fault;
    return (
      <>
        <h1 tabIndex={-1} className="screen-head">
          {head}
        </h1>
        <FaultCard title={title} what={what} step={step} againWord={again} onAgain={() => location.reload()} />
      </>
    );
  }
}
