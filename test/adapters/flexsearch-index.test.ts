import { createFlexsearchIndex } from '../../src/adapters/flexsearch-index.js'
import { describePassageIndex } from '../contracts/passage-index.js'
import { createNaiveIndex } from '../contracts/naive-index.js'

describePassageIndex('FlexSearch', createFlexsearchIndex)
describePassageIndex('a plain map', createNaiveIndex)
