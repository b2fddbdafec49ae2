import { VATS } from "../rates";
import type { CompanyProfile } from "../records";
import { addressForm } from "./address";

export function settingsForm(profile: CompanyProfile) {
  return {
    accounting: accounting(),
    company: company(profile),
    emailing: emailing(profile),
    general: {
      companyInfoLinkProvider: "Pappers",
      contactDisplayFormat: "FirstNameLastName",
      ipLinkProvider: "IPInfo",
      mapLinkProvider: "OpenStreetMap",
      timezone: "Europe/Paris",
    },
    sales: sales(),
    socials: {
      facebook: null,
      instagram: null,
      linkedIn: null,
      pinterest: null,
      twitter: null,
      youtube: null,
    },
    vat: { liableToVat: true, nonLiableTextToPrint: null, vatMode: "Auto", vatPeriod: "Monthly" },
  };
}

function accounting() {
  return {
    accountNumberLength: 8,
    customerAccountFormat: "411{0}",
    customerCollectiveAccount: 41_100_000,
    expensesImportVatReverseAccountNumber: "44566200",
    expensesJournalCode: "AC",
    expensesSubcontractingVatReverseAccountNumber: "44566300",
    feesAccountingAccountNumber: "62700000",
    generateCustomerAccount: true,
    generateSupplierAccount: true,
    miscJournalCode: "OD",
    salesDepositAccountingAccountNumber: "41910000",
    salesJournalCode: "VE",
    salesShippingAccountNumber: "70850000",
    salesVatCollectionAccountingAccountNumber: "44571000",
    supplierAccountFormat: "401{0}",
    supplierCollectiveAccount: 40_100_000,
    uncertainAccountNumberRoot: "416",
  };
}

function company(profile: CompanyProfile) {
  const { firstName, lastName } = profile.user;
  return {
    ape: profile.ape,
    capital: profile.capital,
    contact: {
      cellPhone: null,
      companyName: profile.name,
      displayName: `${firstName} ${lastName}`,
      email: profile.email,
      firstName,
      invertedDisplayName: `${lastName} ${firstName}`,
      lastName,
      phone: profile.phone,
      title: null,
    },
    emailLogoUri: null,
    headOfficeAddress: addressForm(profile.address),
    invoicingAddress: addressForm(profile.address),
    isMicroBusiness: false,
    legalStatus: profile.legalStatus,
    logoUri: null,
    name: profile.name,
    registrationNumber: `RCS ${profile.address.city} ${profile.siret.slice(0, 9)}`,
    reportLogoUri: null,
    siret: profile.siret,
    summary: null,
    urlCompanyName: profile.apiKeyName,
    useInvoicingAddressAsHeadOfficeAddress: true,
    vatNumber: profile.vatNumber,
    website: null,
  };
}

function emailing(profile: CompanyProfile) {
  const document = {
    defaultAttachments: [],
    defaultBccEmails: [],
    defaultCcEmails: [],
    defaultContentTemplate: "Bonjour,\n\nVeuillez trouver votre document en pièce jointe.",
    defaultObjectTemplate: `${profile.name} : votre document`,
    includeDocumentAttachment: true,
  };
  const shown = { ...document, showAmount: true };
  return {
    credits: shown,
    invoices: shown,
    quotes: shown,
    reminders: document,
    style: { backgroundColor: null, foreColor: null, headerBackgroundColor: null, headerForeColor: null },
  };
}

function sales() {
  const classification = {
    accountNumber: "70600000",
    defaultVat: VATS.find((vat) => vat.default),
    description: null,
    id: 61,
    isProduct: false,
    isService: true,
    label: "Prestations de services",
    metadatas: {},
    microBusinessDeclarationType: "Services",
    type: "Sale",
  };
  const net30 = {
    conditions: [{ dayOfMonth: null, delay: 30, id: 1, percent: 100, type: "Net" }],
    id: 1,
    isCustom: false,
    name: "30 jours net",
  };
  return {
    allowInlineDate: true,
    btoBSettlementTerm: net30,
    btoBSettlementTermId: 1,
    btoCSettlementTerm: net30,
    btoCSettlementTermId: 1,
    credits: { validityDuration: null },
    defaultProductClassification: {
      ...classification,
      id: 60,
      isProduct: true,
      isService: false,
      label: "Ventes",
    },
    defaultServiceClassification: classification,
    defaultShippingClassification: { ...classification, id: 62, label: "Ports et frais accessoires" },
    generalTermsFile: null,
    generalTermsFileId: null,
    invoices: {
      collectionCosts: "40 €",
      latePaymentPenalty: null,
      substractDepositFromTaxExcludedAmount: false,
    },
    mainActivity: "Service",
    marginRate: 0,
    paymentMethod: "Transfer",
    quotes: { depositDefaultValue: 30, validityDuration: 30 },
    useTaxIncluded: false,
    vatReverseCharge: false,
  };
}
