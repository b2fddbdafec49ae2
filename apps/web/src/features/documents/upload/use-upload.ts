"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useFirmSlug } from "@/features/data/use-firm-slug";
import { type Upload, UploadError, uploadFile } from "./upload-file";

const PROBLEMS = [
  "too_large",
  "cut_off",
  "empty",
  "file_type",
  "unreachable",
  "signed_out",
  "forbidden",
] as const;

/** Puts a file from the disk into the portal's store. `send` gives null where it was not taken; `problem` says why. */
export function useUpload({ connectionId, purpose }: Omit<Upload, "file">) {
  const t = useTranslations("documents.upload.problems");
  const firm = useFirmSlug();
  const sending = useMutation({
    mutationFn: (file: File) => uploadFile(firm, { connectionId, purpose, file }),
  });
  function problemOf(error: unknown): string {
    const reason = error instanceof UploadError ? error.reason : "unknown";
    if (reason === "file_type") return t(purpose === "image" ? "no_image" : "file_type");
    return t(PROBLEMS.find((one) => one === reason) ?? "unknown");
  }
  return {
    send: async (file: File) => await sending.mutateAsync(file).catch(() => null),
    isPending: sending.isPending,
    problem: sending.error ? problemOf(sending.error) : null,
  };
}
