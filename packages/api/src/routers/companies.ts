import {
  CompanyByIdInput,
  CompanyDetail,
  CompanyList,
  CreateCompanyInput,
  CreatedCompany,
  companyById,
  createCompany,
  listCompanies,
} from "@comptoir/services";
import type { TRPCRouterRecord } from "@trpc/server";
import { firmProcedure } from "../trpc";

export const companies = {
  byId: firmProcedure
    .input(CompanyByIdInput)
    .output(CompanyDetail)
    .query(({ ctx, input }) => companyById(ctx.firm, input)),
  create: firmProcedure
    .input(CreateCompanyInput)
    .output(CreatedCompany)
    .mutation(({ ctx, input }) => createCompany(ctx.firm, input)),
  list: firmProcedure.output(CompanyList).query(({ ctx }) => listCompanies(ctx.firm)),
} satisfies TRPCRouterRecord;
