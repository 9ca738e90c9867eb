import { expect } from 'chai';
import { PatternAtEnd } from '../../../parsers/extract/patternAtEnd.js';

describe('patterns that close a text', () => {
  const office = new PatternAtEnd('局办', /(?:水利|教育)(?:局|办)$/);

  it('finds what the text closes with', () => {
    expect(office.exec('县水利局')?.[0]).to.equal('水利局');
    expect(office.exec('县水利局')?.index).to.equal(1);
    expect(office.test('县教育办')).to.equal(true);
  });

  it('passes over what stands elsewhere, other words and no words at all', () => {
    expect(office.test('水利局长')).to.equal(false);
    expect(office.exec('县民政局')).to.equal(null);
    expect(office.test('')).to.equal(false);
  });
});
