"use client";
import { type FormEvent, type ReactNode, useId } from "react";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { ErrorSummary } from "@/components/error-summary";
import { Notice } from "@/components/notice";
import { controlIdOf } from "./draft-field";
import type { Problems } from "./use-draft-form";

export type RecordDialogProps = {
  title: ReactNode;
  description?: ReactNode;
  submit: string;
  /** What is wrong, by field, with the name of each field. */
  problems: Problems;
  labelOf: (field: string) => string;
  attempt: number;
  /** Why the provider did not take it. */
  refusal: string | null;
  isPending: boolean;
  size?: "md" | "lg";
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** A form in a dialog that writes one record. It stays as it was typed until the provider has taken it. */
export function RecordDialog(props: RecordDialogProps) {
  const { problems, labelOf, attempt, refusal, isPending, onSubmit, onClose } = props;
  const id = useId();
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isPending) onSubmit();
  }
  const listed = Object.entries(problems).map(([field, text]) => ({ field, label: labelOf(field), text }));
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={props.title}
      description={props.description}
      size={props.size ?? "lg"}
      confirm={
        <Button type="submit" form={id} variant="primary" pending={isPending}>
          {props.submit}
        </Button>
      }
    >
      <form id={id} onSubmit={submit} noValidate className="flex flex-col gap-4">
        {refusal && <Notice tone="danger">{refusal}</Notice>}
        <ErrorSummary problems={listed} attempt={attempt} controlId={controlIdOf} />
        {props.children}
      </form>
    </Dialog>
  );
}
