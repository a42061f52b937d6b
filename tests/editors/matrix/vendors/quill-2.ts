// Quill 2.
import Quill from 'quill'
import { serveQuill } from './quill'

serveQuill(Quill)
