"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useFirmEvents } from "./firm-events";
import { readAnew } from "./read-anew";

/** When the person's own role or companies change, nothing that is no longer theirs stays on the screen. */
export function AccessWatch() {
  const queries = useQueryClient();
  const router = useRouter();
  useFirmEvents((event) => {
    if (event?.type !== "access") return;
    void readAnew(queries);
    router.refresh();
  });
  return null;
}
