"use client";
import { Input } from "@base-ui/react/input";
import { clsx } from "clsx";
import { inputClass } from "@/components/text-input";

export type FileChoiceProps = { id: string; onFile: (file: File | null) => void };

/** One PDF or image from the disk. Inside a Field it takes its label from there. */
export function FileChoice({ id, onFile }: FileChoiceProps) {
  return (
    <Input
      id={id}
      type="file"
      accept="application/pdf,image/png,image/jpeg"
      onChange={(event) => onFile(event.target.files?.[0] ?? null)}
      className={clsx(
        inputClass,
        "h-9! py-1 file:mr-3 file:h-7 file:cursor-pointer file:rounded-sm file:border-0 file:bg-press file:px-2.5 file:text-sm file:font-medium file:text-ink",
      )}
    />
  );
}
