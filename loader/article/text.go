package article

// decodeText takes a plain text as it is; what it says about itself is found
// by [finish].
func decodeText(data []byte, from origin) (Article, error) {
	if err := checkText(data); err != nil {
		return Article{}, err
	}
	return Article{Name: from.name, Text: string(trimBOM(data))}, nil
}
