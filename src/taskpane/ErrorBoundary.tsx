import { Component, type ReactNode } from "react";
import { Button, Text, Title3 } from "@fluentui/react-components";
import type { PaneTexts } from "../texts/pane/zh-CN";

interface ErrorBoundaryProps {
  readonly texts: PaneTexts["crash"];
  readonly children: ReactNode;
  reload(): void;
}

/** Where a screen breaks: says so, and offers to load the pane afresh. (React knows error boundaries as classes only.) */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    const { texts, children, reload } = this.props;
    if (!this.state.broken) return children;
    return (
      <main
        role="alert"
        style={{ display: "grid", gap: "12px", justifyItems: "start", padding: "24px 16px" }}
      >
        <Title3 as="h1">{texts.title}</Title3>
        <Text>{texts.sentence}</Text>
        <Button appearance="primary" onClick={reload}>
          {texts.reload}
        </Button>
      </main>
    );
  }
}
