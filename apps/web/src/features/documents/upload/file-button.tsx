"use client";
import type { LucideIcon } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { Button } from "@/components/button";

export type FileButtonProps = {
  icon?: LucideIcon;
  /** Media types, as an input takes them. */
  accept: string;
  pending?: boolean;
  disabledReason?: string | undefined;
  onFile: (file: File) => void;
  children: ReactNode;
};

/** A button that asks for one file from the disk. */
export function FileButton({ icon, accept, pending, disabledReason, onFile, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        size="sm"
        {...(icon ? { icon } : {})}
        pending={pending ?? false}
        disabledReason={disabledReason}
        onClick={() => input.current?.click()}
      >
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // the same file may be chosen again
          event.target.value = "";
          if (file) onFile(file);
        }}
      />
    </>
  );
}
