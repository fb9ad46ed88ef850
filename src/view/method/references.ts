/**
 * The literature on which the methods are based, in the order of the authors' names. Titles are in the language of the
 * publication.
 */
export const REFERENCES: readonly string[] = [
  'Assimakopoulos & Nikolopoulos (2000), The theta model. International Journal of Forecasting 16(4).',
  'Gardner & McKenzie (1985), Forecasting trends in time series. Management Science 31(10).',
  'Hoerl & Kennard (1970), Ridge regression. Technometrics 12(1).',
  'Hyndman & Athanasopoulos (2021), Forecasting: principles and practice, 3rd edition. OTexts.',
  'Hyndman & Billah (2003), Unmasking the Theta method. International Journal of Forecasting 19(2).',
  'Kolassa & Schütz (2007), Advantages of the MAD/mean ratio over the MAPE. Foresight 6.',
  'Lei, G’Sell, Rinaldo, Tibshirani & Wasserman (2018), Distribution-free predictive inference for regression. Journal of the American Statistical Association 113.',
  'Tashman (2000), Out-of-sample tests of forecasting accuracy. International Journal of Forecasting 16(4).',
  'Vovk, Gammerman & Shafer (2005), Algorithmic learning in a random world. Springer.',
  'Winkler (1972), A decision-theoretic approach to interval estimation. Journal of the American Statistical Association 67.',
];
