export { CompanyByIdInput, CompanyDetail, companyById } from "./by-id";
export { CreateCompanyInput, CreatedCompany, createCompany } from "./create";
export { CompanyList, CompanyRow, listCompanies } from "./list";
