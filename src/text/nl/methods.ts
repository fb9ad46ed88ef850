/** The Dutch names of the projection methods, by the id of the method. */
export const methods = {
  naief: 'blijft gelijk',
  drift: 'rechte lijn',
  'log-lineair': 'log-lineair',
  theta: 'Theta',
  holt: 'Holt, gedempt',
  panel: 'panel zonder geboorten',
  'panel-geboorten': 'panel met geboorten',
  'panel-kinderen': 'kinderen die al geboren zijn',
  'vertraagd-bo': 'via bo, zonder geboorten',
  'vertraagd-bo-geboorten': 'via bo, met geboorten',
  'bo-groei': 'groeit als het bo',
  'eigen-totaal': 'groeit als het landelijke totaal',
};
