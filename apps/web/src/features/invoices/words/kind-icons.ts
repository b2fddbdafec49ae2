import {
  FileCheck,
  FileClock,
  FilePen,
  FilePlus,
  FileText,
  type LucideIcon,
  Receipt,
  ShoppingCart,
  Truck,
  Undo2,
} from "lucide-react";
import type { Kind } from "../invoice";

/** The mark of each kind where there is no room for its word. */
export const KIND_ICONS: Readonly<Record<Kind, LucideIcon>> = {
  invoice: FileText,
  credit_note: Undo2,
  correction: FilePen,
  interim: FilePlus,
  interim_final: FileCheck,
  pro_forma: FileClock,
  quote: FileText,
  order: ShoppingCart,
  delivery: Truck,
  receipt: Receipt,
};
