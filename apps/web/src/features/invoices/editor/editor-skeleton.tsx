import { Skeleton } from "@/components/skeleton";

/** The shape of the editor while it is prepared. */
export function EditorSkeleton() {
  return (
    <div aria-hidden className="grid gap-6 pb-12">
      <div className="grid max-w-4xl gap-4 sm:grid-cols-6">
        <Skeleton className="h-8 sm:col-span-4" />
        <Skeleton className="h-8 sm:col-span-2" />
        <Skeleton className="h-8 sm:col-span-4" />
        <Skeleton className="h-8 sm:col-span-2" />
      </div>
      <Skeleton className="h-20 w-full" />
      <Skeleton className="h-20 w-full" />
    </div>
  );
}
