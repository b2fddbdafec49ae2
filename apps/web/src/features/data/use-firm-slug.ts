"use client";
import { useParams } from "next/navigation";

/** The firm that the address names, for links inside it. */
export function useFirmSlug(): string {
  const { firm } = useParams<{ firm: string }>();
  return firm;
}
